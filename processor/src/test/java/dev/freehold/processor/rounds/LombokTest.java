package dev.freehold.processor.rounds;

import static dev.freehold.processor.rounds.Compiler.IMPORTS;
import static dev.freehold.processor.rounds.Compiler.JAVAC;
import static dev.freehold.processor.rounds.Compiler.PACKAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.FreeholdProcessor;
import dev.freehold.processor.rounds.Compiler.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lombok writes constructors and methods into classes in its own turn, before Freehold's or after. */
final class LombokTest {
    private static final Map<String, String> TYPES = Map.of(
            "Project",
            IMPORTS + """

            @InOrganization @lombok.Getter @lombok.Setter
            @lombok.NoArgsConstructor(access = lombok.AccessLevel.PROTECTED)
            public class Project {
                @Id @GeneratedValue private String id;
                @Embedded private Money price;
                @OneToMany(mappedBy = "project") private java.util.List<Task> tasks = new java.util.ArrayList<>();
            }
            """,
            "Money",
            IMPORTS + """

            @Embeddable @lombok.Value
            public class Money {
                java.math.BigDecimal amount;
                String currency;
            }
            """,
            "Task",
            IMPORTS + """

            @InOrganization @lombok.Data @lombok.Builder @lombok.NoArgsConstructor @lombok.AllArgsConstructor
            public class Task {
                @Id @GeneratedValue private String id;
                private String title;
                @ManyToOne(optional = false) private Project project;
            }
            """,
            "Uses",
            "package com.acme; final class Uses {"
                    + " Object task = TaskTable.TASK.insert(\"title\", \"project\");"
                    + " Object project = ProjectTable.PROJECT.insert(new Money(java.math.BigDecimal.ONE, \"EUR\")); }");

    @TempDir
    private Path work;

    @Test
    void runsBefore() throws IOException {
        List<Processor> processors = new ArrayList<>(lombok());
        processors.add(new FreeholdProcessor());
        assertThat(compile(processors)).isEmpty();
    }

    @Test
    void runsAfter() throws IOException {
        List<Processor> processors = new ArrayList<>(List.of(new FreeholdProcessor()));
        processors.addAll(lombok());
        assertThat(compile(processors)).isEmpty();
    }

    @Test
    void doesNotRun() throws IOException {
        assertThat(compile(List.of(new FreeholdProcessor())))
                .extracting(Message::text)
                .filteredOn(text -> text.startsWith("[FH028]"))
                .map(text -> text.replaceAll(":.*(?s).*", ""))
                .containsExactlyInAnyOrder("[FH028] No row can become a Project", "[FH028] No row can become a Task");
    }

    private List<Message> compile(List<Processor> processors) throws IOException {
        return JAVAC.compile(work, Compiler.sources(PACKAGE, TYPES), processors);
    }

    private static List<Processor> lombok() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("lombok."))
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
