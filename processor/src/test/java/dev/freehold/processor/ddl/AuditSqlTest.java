package dev.freehold.processor.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Reference.Pair;
import org.junit.jupiter.api.Test;

/** The text of the queries for what points at nothing; a golden case runs them. */
final class AuditSqlTest {
    @Test
    void isNotWrittenWhereEveryReferenceOfTheApplicationHasAKey() {
        assertThat(TestModels.betterAuthApp().authTables())
                .as("a reference of the auth server's own has none")
                .anyMatch(table -> table.references().stream().anyMatch(reference -> !reference.foreignKey()));
        assertThat(AuditSql.of(TestModels.betterAuthApp())).isEmpty();
    }

    @Test
    void asksForEveryColumnOfTheKey() {
        AppModel model = TestModels.of(
                TestTable.of("Day", TestColumn.text("company"), TestColumn.text("say \"when\""))
                        .id("company", "say \"when\""),
                TestTable.of(
                                "Shift",
                                TestColumn.text("company"),
                                TestColumn.text("dayOf").nullable())
                        .joins("Day", new Pair("company", "company"), new Pair("day_of", "say \"when\"")));

        assertThat(AuditSql.of(model).orElseThrow()).endsWith("""

                -- Shift.day_of
                select r."company", r."day_of"
                from "public"."shift" r
                where r."day_of" is not null
                  and not exists (select 1 from "public"."day" t where t."company" = r."company" \
                and t."say ""when\""" = r."day_of")
                order by r."company";
                """);
    }
}
