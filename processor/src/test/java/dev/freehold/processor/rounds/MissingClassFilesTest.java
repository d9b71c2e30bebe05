package dev.freehold.processor.rounds;

import static dev.freehold.processor.rounds.Compiler.IMPORTS;
import static dev.freehold.processor.rounds.Compiler.PACKAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.FreeholdProcessor;
import dev.freehold.processor.rounds.Compiler.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A class file that is missing ends in a coded problem where the compiler throws, is silent, or complains of generated
 * code.
 */
final class MissingClassFilesTest {
    private static final String MISSING =
            "[FH039] com.lib.Auth.Person cannot be read: it needs the class com.lib.Missing, which cannot be found.\n"
                    + "    Add the library that holds com.lib.Missing to the class path.  See docs/errors.md#fh039";

    @TempDir
    private Path work;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class     | class Person extends Missing { @Id public String id; }
            class     | class Person extends Between { @Id public String id; } public static class Between extends Missing {}
            interface | class Person implements Missing { @Id public String id; }
            class     | class Person { @Id public String id; public Missing missing; }
            class     | record Person(@Id String id, Missing missing) {}
            class     | record Person(@Id String id, Missing[] missing) {}
            enum      | record Person(@Id String id, Missing missing) {}
            """)
    void ofAnAuthTable(String kind, String person) throws IOException {
        String auth = "public class Auth { @AuthTable(is = AuthTable.Role.USER) public static " + person + " }";
        for (Compiler compiler : Compiler.values()) {
            Path folder = libraryWithout(compiler, "public " + kind + " Missing {}", "Auth", auth);
            List<Message> messages = compiler.compile(
                    folder,
                    Compiler.sources(
                            "@Freehold(auth = com.lib.Auth.class) package com.acme; import dev.freehold.Freehold;",
                            Map.of(
                                    "Note",
                                    IMPORTS + "@OwnedBy(com.lib.Auth.Person.class) record Note(@Id String id) {}")),
                    List.of(new FreeholdProcessor()));
            assertThat(messages)
                    .as(compiler.name())
                    .containsExactly(new Message(compiler == Compiler.JAVAC ? "package-info.java:1: " : "", MISSING));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofASuperClassOfAnEntityIsTheCompilersOwnError(Compiler compiler) throws IOException {
        Path folder = libraryWithout(
                compiler, "public class Missing {}", "Between", "public class Between extends Missing {}");
        String note = IMPORTS + "@OwnedBy(User.class) class Note extends com.lib.Between { @Id String id; }";
        List<Message> messages = compiler.compile(
                folder, Compiler.sources(PACKAGE, Map.of("Note", note)), List.of(new FreeholdProcessor()));
        assertThat(messages)
                .isNotEmpty()
                .noneMatch(Message::isOurs)
                .anyMatch(message -> message.text().contains("com.lib.Missing"));
    }

    private Path libraryWithout(Compiler compiler, String missing, String name, String text) throws IOException {
        Path folder = work.resolve(compiler.name());
        String head = "package com.lib; import dev.freehold.*; import jakarta.persistence.*; ";
        List<Message> messages = compiler.compile(
                folder,
                Map.of("com/lib/Missing.java", head + missing, "com/lib/" + name + ".java", head + text),
                List.of());
        assertThat(messages).isEmpty();
        Files.delete(folder.resolve("classes/com/lib/Missing.class"));
        return folder;
    }
}
