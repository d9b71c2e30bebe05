package dev.freehold.processor.rounds;

import static dev.freehold.processor.rounds.Compiler.IMPORTS;
import static dev.freehold.processor.rounds.Compiler.PACKAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.FreeholdProcessor;
import dev.freehold.processor.rounds.Compiler.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Types that another processor generates are waited for; an entity that nobody waits for comes too late, and that is
 * said.
 */
final class GeneratedTypesTest {
    private static final String TASK = IMPORTS + "\n@Cacheable\n@InOrganization\n"
            + "public record Task(@Id String id, Priority priority, @References(Label.class) String labelId) {}";
    private static final String PRIORITY = "package com.acme; public enum Priority { LOW, HIGH }";
    private static final String LABEL =
            IMPORTS + "\n@InOrganization\npublic record Label(@Id String id, String text) {}";
    private static final String USES = "package com.acme; final class Uses {"
            + " Object priority = TaskTable.TASK.priority.eq(Priority.HIGH);"
            + " Object label = TaskTable.TASK.label().text; }";

    @TempDir
    private Path work;

    @ParameterizedTest
    @EnumSource
    void propertyTypeIsWaitedFor(Compiler compiler) throws IOException {
        assertThat(compile(compiler, Map.of("Task", TASK, "Label", LABEL, "Uses", USES), Map.of(1, PRIORITY)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void typesOfLaterRoundsAreWaitedFor(Compiler compiler) throws IOException {
        assertThat(compile(compiler, Map.of("Task", TASK, "Uses", USES), Map.of(1, PRIORITY, 2, LABEL)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void problemsAreReportedOnceAfterAllWaiting(Compiler compiler) throws IOException {
        String note = IMPORTS + "\n@OwnedBy(User.class)\npublic record Note(String id, String text) {}";
        String unscoped = IMPORTS + "\npublic record Loose(@Id String id, @References(Task.class) String taskId) {}";
        assertThat(compile(
                        compiler,
                        Map.of("Task", TASK, "Uses", USES, "Note", note, "Loose", unscoped),
                        Map.of(1, PRIORITY, 2, LABEL)))
                .extracting(Message::text)
                .map(text -> text.lines().findFirst().orElse(""))
                .containsExactlyInAnyOrder(
                        "[FH020] Note has no @Id.",
                        "[FH030] Loose refers to other tables and does not say whose its own rows are.");
    }

    @ParameterizedTest
    @EnumSource
    void entityThatComesTooLateIsReported(Compiler compiler) throws IOException {
        String task = TASK.replace("Priority priority, @References(Label.class) ", "");
        List<Message> messages = compile(compiler, Map.of("Task", task), Map.of(1, LABEL));
        assertThat(messages)
                .extracting(Message::text)
                .containsExactly("[FH038] com.acme.Label was generated after the tables of its schema were written.\n"
                        + "    Write the entity by hand, or let its generator run in an earlier compilation."
                        + "  See docs/errors.md#fh038");
        assertThat(messages)
                .extracting(Message::place)
                .containsExactly(compiler == Compiler.JAVAC ? "Label.java:3: " : "");
    }

    private List<Message> compile(Compiler compiler, Map<String, String> types, Map<Integer, String> generated)
            throws IOException {
        return compiler.compile(
                work, Compiler.sources(PACKAGE, types), List.of(new FreeholdProcessor(), new Generator(generated)));
    }
}
