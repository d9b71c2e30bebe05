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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the compiler itself cannot resolve it reports itself: once, and Freehold says nothing besides, nor of what
 * follows from it.
 */
final class MissingTypesTest {
    @TempDir
    private Path work;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @OwnedBy(User.class) record Note(@Id String id, @References(Missing.class) String missingId) {}
            @OwnedBy(User.class) class Note { @Id String id; @References(Missing.class) String missingId; }
            @OwnedBy(Missing.class) record Note(@Id String id) {}
            @OwnedBy(User.class) record Note(@Id String id, Missing missing) {}
            @OwnedBy(User.class) record Note(@Id Missing id) {}
            @OwnedBy(User.class) class Note { @Id String id; Missing missing; }
            @OwnedBy(User.class) class Note { @Id final String id; final String text; Note(String id, Missing text) { this.id = id; this.text = ""; } }
            @OwnedBy(User.class) record Note(@Id String id, Missing[] missing) {}
            @OwnedBy(User.class) record Note(@Id String id, @References(value = User.class, onDelete = OnDelete.MISSING) String readerId) {}
            @InOrganization @OwnedBy(value = User.class, onDelete = OnDelete.MISSING) record Note(@Id String id) {}
            @OwnedBy(User.class) record Note(@Id String id, @Default(Missing.TEXT) int count) {}
            @OwnedBy(User.class) record Note(@Id String id, @Column(columnDefinition = Missing.TEXT) String text) {}
            @OwnedBy(User.class) record Note(@Id String id, @Enumerated(EnumType.MISSING) OnDelete rule) {}
            @OwnedBy(User.class) @Table(name = Missing.TEXT) record Note(@Id String id) {}
            @OwnedBy(User.class) @Table(indexes = @Index(columnList = Missing.TEXT)) record Note(@Id String id) {}
            @OwnedBy(User.class) @Table(uniqueConstraints = @UniqueConstraint(columnNames = Missing.TEXT)) record Note(@Id String id) {}
            @Unscoped(Missing.TEXT) record Note(@Id String id) {}
            @OwnedBy(User.class) class Note extends Missing { @Id String id; }
            @InOrganization(through = "missing") record Note(@Id String id, @References(Missing.class) String missingId) {}
            @OwnedBy(User.class) record Note(@Id String id, @Missing String text) {}
            """)
    void inAnEntity(String entity) throws IOException {
        for (Compiler compiler : Compiler.values()) {
            expectOneMessage(compiler, compile(compiler, PACKAGE, entity));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BetterAuth.class | Missing.class
            auth = BetterAuth.class | auth = BetterAuth.class, naming = Naming.MISSING
            auth = BetterAuth.class | auth = BetterAuth.class, schema = Missing.TEXT
            """)
    void inTheAnnotationOfThePackage(String given, String written) throws IOException {
        String entity =
                "@OwnedBy(User.class) record Note(@Id String id, @References(User.class) @Column(nullable = true) String readerId) {}";
        for (Compiler compiler : Compiler.values()) {
            expectOneMessage(
                    compiler, compile(compiler, PACKAGE.replace(given, written) + " import dev.freehold.*;", entity));
        }
    }

    @ParameterizedTest
    @EnumSource
    void inAnAuthTable(Compiler compiler) throws IOException {
        Map<String, String> types = Map.of(
                "Auth",
                IMPORTS + "class Auth { @AuthTable(is = AuthTable.Role.MISSING) record Person(@Id String id) {} }",
                "Note",
                IMPORTS
                        + "@OwnedBy(Auth.Person.class) record Note(@Id String id, @References(Auth.Person.class) String readerId) {}");
        String packageInfo = "@Freehold(auth = Auth.class) package com.acme; import dev.freehold.Freehold;";
        expectOneMessage(
                compiler,
                compiler.compile(work, Compiler.sources(packageInfo, types), List.of(new FreeholdProcessor())));
    }

    private static void expectOneMessage(Compiler compiler, List<Message> messages) {
        assertThat(messages).as(compiler.name()).noneMatch(Message::isOurs).isNotEmpty();
        if (compiler == Compiler.JAVAC) { // ECJ has more to say, in part on generated code
            assertThat(messages).hasSize(1);
        }
    }

    private List<Message> compile(Compiler compiler, String packageInfo, String entity) throws IOException {
        Path folder = work.resolve(compiler.name());
        return compiler.compile(
                folder,
                Compiler.sources(packageInfo, Map.of("Note", IMPORTS + entity)),
                List.of(new FreeholdProcessor()));
    }
}
