package com.acme.prompts;

import static com.acme.prompts.AuthTables.API_KEY;
import static com.acme.prompts.AuthTables.USER;
import static com.acme.prompts.PromptTable.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.NotAMemberException;
import java.util.List;
import javax.sql.DataSource;

/** Agentuity's tables are Better Auth's, with its own habits. */
public final class Behaviour {
    private Behaviour() {}

    public static void run(DataSource dataSource) {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            database.verify();
            Rows alice = database.as(Actor.user("alice").inOrganization("acme"));
            alice.insert(PROMPT.insert("Water the plants"));

            assertThat(alice.from(PROMPT).select(PROMPT.owner().name, PROMPT.organization().name, List::of).list())
                    .containsExactly(List.of("Alice", "Acme"));
            assertThat(alice.from(API_KEY).select(API_KEY.name, API_KEY.user().email, List::of).list())
                    .containsExactly(List.of("laptop", "alice@example.com"));
            assertThat(alice.from(USER).select(USER.apiKeys().count()).list()).containsExactly(1L);
            assertThatThrownBy(() -> database.as(Actor.user("bob").inOrganization("acme"))
                            .insert(PROMPT.insert("Mine")))
                    .isInstanceOf(NotAMemberException.class);
        }
    }
}
