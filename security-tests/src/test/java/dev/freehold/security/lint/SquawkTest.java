package dev.freehold.security.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.security.lint.Squawk.Finding;
import dev.freehold.security.outside.CannotRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Squawk finds nothing in generated scripts, but for what {@code squawk.toml} explains. */
@TestInstance(Lifecycle.PER_CLASS)
final class SquawkTest {
    private final List<Path> generated = GoldenCase.all().stream()
            .flatMap(golden -> golden.scripts().stream())
            .toList();

    @SuppressWarnings("NullAway.Init") // by BeforeAll
    private Squawk squawk;

    @BeforeAll
    void install() throws IOException, InterruptedException {
        try {
            squawk = Squawk.install();
            squawk.judge(generated.subList(0, 1));
        } catch (CannotRun e) {
            e.sayAloud("SQUAWK OVER THE GENERATED SCRIPTS");
        }
    }

    @Test
    void findsNothing() throws Exception {
        assertThat(generated).hasSizeGreaterThan(15);
        assertThat(squawk.judge(generated)).isEmpty();
    }

    @Test
    void needsEveryException() throws Exception {
        assertThat(squawk.judgeByEveryRule(generated))
                .extracting(Finding::rule)
                .containsAll(Squawk.excluded(Files.readString(squawk.folder().resolve("squawk.toml"))));
    }

    @Test
    void speaksOfWhatIsFaulty(@TempDir Path folder) throws Exception {
        Path faulty = Files.writeString(folder.resolve("faulty.sql"), """
                create table note (id char(4) primary key);
                alter table app.task drop column title;
                alter table app.task add column due date not null;
                """);

        assertThat(squawk.judge(List.of(faulty)))
                .extracting(Finding::rule)
                .containsOnly("require-table-schema", "ban-char-field", "ban-drop-column", "adding-required-field");
    }

    @Test
    void speaksOfWhatIsNotSql(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.sql"), "create table app.note (id text primary;\n");

        assertThat(squawk.judge(List.of(broken))).extracting(Finding::rule).contains("syntax-error");
    }
}
