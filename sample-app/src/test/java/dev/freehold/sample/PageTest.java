package dev.freehold.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.sample.todos.Todos;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tour prints with. */
final class PageTest {
    private record Person(String name, Instant since) {}

    @Test
    void aGridIsAsWideAsItsTexts() {
        List<Person> people = List.of(new Person("Al", Instant.EPOCH), new Person("Roberta", null));
        assertThat(Grid.of(people)
                        .column("name", Person::name)
                        .column("since", Person::since)
                        .lines())
                .containsExactly(
                        "+---------+-------------------+",
                        "| name    | since             |",
                        "+---------+-------------------+",
                        "| Al      | 1970-01-01 00:00Z |",
                        "| Roberta | -                 |",
                        "+---------+-------------------+");
    }

    @Test
    void aGridWithoutRowsSaysSo() {
        assertThat(Grid.of(List.of()).column("name", Object::toString).lines()).endsWith("(no rows)");
    }

    @Test
    void longSqlIsWrapped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String sql = "select " + "some_column, ".repeat(12) + "last";
        new Page(new PrintStream(bytes, true, StandardCharsets.UTF_8)).sql(sql);
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 120);
        assertThat(lines.get(0)).startsWith("SQL   select ");
        assertThat(String.join(" ", lines.stream().map(String::strip).toList()).replaceFirst("SQL +", ""))
                .isEqualTo(sql);
    }

    @Test
    void aMethodIsCutOutOfItsSource() {
        assertThat(JavaSource.of(Todos.class).body("add")).isEqualTo(List.of("return rows.insert(TODO.insert(task));"));
        assertThatThrownBy(() -> JavaSource.of(Todos.class).body("gone"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gone");
    }
}
