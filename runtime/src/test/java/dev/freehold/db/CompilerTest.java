package dev.freehold.db;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.projects.ProjectTable;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not compile, and beside it what must, so that a broken frame around them would show. */
class CompilerTest {
    @TempDir
    private static Path classes;

    private static boolean compiles(String statement) throws URISyntaxException {
        String source = """
                import static com.acme.projects.AuthTables.USER;
                import static com.acme.projects.ProjectTable.PROJECT;
                import static com.acme.projects.TaskTable.TASK;
                import dev.freehold.db.*;
                class Attempt {
                    Object attempt(Database db, Rows rows, Unscoped all) {
                        return %s;
                    }
                }
                """.formatted(statement);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = String.join(
                System.getProperty("path.separator"),
                location(Database.class),
                location(ProjectTable.class),
                location(NullMarked.class));
        List<String> options = List.of("-proc:none", "-d", classes.toString(), "-classpath", classPath);
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Attempt.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        return compiler.getTask(new StringWriter(), null, diagnostic -> {}, options, null, List.of(file))
                .call();
    }

    private static String location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rows.from(PROJECT).where(TASK.title.eq(\"x\"))",
                "rows.from(PROJECT).orderBy(TASK.title.asc())",
                "rows.from(PROJECT).select(TASK.title)",
                "rows.from(PROJECT.owner())",
                "rows.from(PROJECT).where(PROJECT.tasks().any(PROJECT.name.eq(\"x\")))",
                "rows.from(PROJECT).where(PROJECT.createdAt.eq(\"2026\"))",
                "rows.find(PROJECT.name.eq(\"x\"))",
                "rows.delete(USER).all()",
                "rows.delete(TASK.project()).all()",
                "rows.update(PROJECT.patch().name(\"x\")).where(TASK.key(\"x\"))",
                "rows.insert(USER.key(\"x\"))",
                "rows.load(\"x\", PROJECT.owner())",
                "all.insert(PROJECT.insert(\"x\"))",
                "db.from(PROJECT)",
                "db.find(PROJECT.key(\"x\"))",
            })
    void doesNotCompile(String statement) throws URISyntaxException {
        assertThat(compiles(statement)).isFalse();
    }

    @Test
    void compiles() throws URISyntaxException {
        assertThat(compiles(
                        "rows.from(PROJECT).where(PROJECT.tasks().any(TASK.title.eq(\"x\"))).select(PROJECT.owner())"))
                .isTrue();
        assertThat(compiles("rows.delete(TASK).where(TASK.key(\"x\"))")).isTrue();
        assertThat(compiles("all.find(PROJECT.key(\"x\"))")).isTrue();
        assertThat(compiles("db.as(Actor.user(1)).update(PROJECT.patch().name(\"x\")).all()"))
                .isTrue();
    }
}
