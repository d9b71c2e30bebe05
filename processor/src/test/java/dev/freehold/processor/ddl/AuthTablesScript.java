package dev.freehold.processor.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.FreeholdProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Turns an auth schema and its options into the script that the processor writes for tests. */
final class AuthTablesScript {
    static final String ALL_PLUGINS =
            "ORGANIZATION, TEAMS, DYNAMIC_ACCESS_CONTROL, JWT, API_KEY, ADMIN, TWO_FACTOR, PASSKEY";

    private AuthTablesScript() {}

    static String of(String holder, String options, Path work) throws IOException {
        return compiled(annotations(holder, options), "auth-tables-for-tests.sql", work);
    }

    static String annotations(String holder, String options) {
        return "@Freehold(auth = " + holder + ".class)"
                + (options.isEmpty() ? "" : " @BetterAuth.Options(" + options + ")");
    }

    /** What the processor writes for a package that bears annotations. */
    static String compiled(String annotations, String file, Path work) throws IOException {
        String packageInfo = annotations + "\n"
                + "package com.acme;\n"
                + "import dev.freehold.Freehold;\n"
                + "import dev.freehold.auth.*;\n"
                + "import dev.freehold.auth.BetterAuth.Adapter;\n"
                + "import dev.freehold.auth.BetterAuth.GenerateId;\n"
                + "import static dev.freehold.auth.BetterAuth.Plugin.*;\n";
        Path source = Files.writeString(work.resolve("package-info.java"), packageInfo);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        var files = javac.getStandardFileManager(null, null, null);
        List<String> arguments = List.of("-d", work.toString(), "-Xlint:-options");
        JavaCompiler.CompilationTask task =
                javac.getTask(messages, files, null, arguments, null, files.getJavaFileObjects(source));
        task.setProcessors(List.of(new FreeholdProcessor()));
        assertThat(task.call()).as(messages.toString()).isTrue();
        return Files.readString(work.resolve("META-INF/freehold/com.acme").resolve(file));
    }
}
