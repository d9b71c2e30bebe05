package dev.freehold.processor.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference.DeleteRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class TableOrderTest {
    @Test
    void ordersIndependentTablesByTypeName() {
        assertThat(order(table("C"), table("A"), table("B"))).containsExactly("A", "B", "C");
    }

    @Test
    void putsReferencedTablesFirst() {
        assertThat(order(table("A", "C", "B"), table("B"), table("C", "D"), table("D")))
                .containsExactly("B", "D", "C", "A");
    }

    @Test
    void keepsWhatPointsAtACircleBehindIt() {
        assertThat(order(table("A", "B"), table("B", "C"), table("C", "D", "B"), table("D")))
                .containsExactly("D", "C", "B", "A");
    }

    @Test
    void copesWithReferencesToItselfAndToTablesElsewhere() {
        assertThat(order(table("A", "A", "Elsewhere"))).containsExactly("A");
    }

    @Test
    void copesWithALongChain() {
        List<TestTable> chain = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            chain.add(table("T%04d".formatted(i), "T%04d".formatted(i + 1)));
        }
        assertThat(order(chain.toArray(TestTable[]::new)))
                .hasSize(2000)
                .startsWith("T1999")
                .endsWith("T0000");
    }

    private static TestTable table(String name, String... targets) {
        TestTable table = TestTable.of(name, TestColumn.text("id"));
        for (String target : targets) {
            table.references(target.toLowerCase(Locale.ROOT) + "_id", target, DeleteRule.CASCADE);
        }
        return table;
    }

    private static List<String> order(TestTable... tables) {
        List<Entity> entities = List.of(tables).stream().map(TestTable::build).toList();
        return TableOrder.of(entities).stream()
                .map(entity -> entity.type().simpleName())
                .toList();
    }
}
