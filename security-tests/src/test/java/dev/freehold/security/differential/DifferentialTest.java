package dev.freehold.security.differential;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.db.Database;
import dev.freehold.db.schema.Schema;
import dev.freehold.security.generated.GeneratedCode;
import dev.freehold.security.postgres.TestDatabase;
import dev.freehold.security.postgres.TestServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * For random schemas, rows and questions, what an actor is answered in a database of many tenants is what is answered
 * in a copy with the rows of its own tenant and no others. {@code -Ddifferential.seed=} repeats a run,
 * {@code -Ddifferential.schemas=} and {@code -Ddifferential.queries=} make it longer.
 *
 * <p>Every other schema is strict: no reference can lead out of sight where it must lead somewhere, and whoever made a
 * row is still there. There the copy is asked without any scope, so that an actor must not see less, either. In the
 * others the copy is asked as the same actor: references lead nowhere in it where they lead out of sight in the
 * original, and users who left are there as the authors of what they made.
 */
final class DifferentialTest {
    private static final long SEED = Long.getLong("differential.seed", 20260101);
    private static final int SCHEMAS = Integer.getInteger("differential.schemas", 10);
    private static final int QUERIES = Integer.getInteger("differential.queries", 150);

    private static final List<Who> ACTORS = List.of(
            new Who("u0", "o0", "t00"),
            new Who("u0", "o0", null),
            new Who("u0", null, null),
            new Who(null, "o0", null),
            new Who("u0", "o2", "t20"), // of which u0 is no member
            new Who("u0", "o1", "t00"), // a team of another organization
            new Who(Company.DEPARTED, "o0", "t00"));

    private int asked;
    private int substantial;
    private int narrowed;
    private final List<String> differences = new ArrayList<>();
    private final LastStatement statements = new LastStatement();

    @Test
    void anActorSeesItsTenantAndNothingElse(@TempDir Path folder) throws Exception {
        try (statements) {
            for (int i = 0; i < SCHEMAS; i++) {
                compare(SEED + i, folder.resolve("schema" + i));
            }
        }
        System.out.printf(
                "Differential: %d schemas, %d questions, %d with rows to show, %d with another answer for everyone,"
                        + " %d differences%n",
                SCHEMAS, asked, substantial, narrowed, differences.size());
        assertThat(differences).isEmpty();
        assertThat(substantial).as("questions that show something").isGreaterThan(asked / 4);
        assertThat(narrowed).as("questions that a scope narrows").isGreaterThan(asked / 3);
    }

    private void compare(long seed, Path folder) throws Exception {
        Random random = new Random(seed);
        boolean strict = seed % 2 == 0; // whose actor sees every kind of row
        SchemaSketch sketch = SchemaSketch.of(random, strict);
        Who who = strict ? ACTORS.get(0) : ACTORS.get(random.nextInt(ACTORS.size()));
        World world = new World(sketch, who, random);
        TestDatabase many = TestServer.freshDatabase();
        TestDatabase one = TestServer.freshDatabase();
        try (GeneratedCode code = GeneratedCode.of(SchemaSketch.PACKAGE, sketch.sources(), folder);
                HikariDataSource ofMany = pool(many);
                HikariDataSource ofOne = pool(one)) {
            code.makeTables(many);
            code.makeTables(one);
            many.run(world.all());
            one.run(world.visible());
            Schema schema = code.schema();
            Database original = Database.open(ofMany, schema);
            Database copy = Database.open(ofOne, schema);
            Reader scoped = Reader.of(original.as(who.actor()));
            Reader alone = strict ? Reader.of(copy.unscoped("the copy")) : Reader.of(copy.as(who.actor()));
            Reader everyone = Reader.of(original.unscoped("what others would see"));
            Surface surface = new Surface(code);
            Questions questions = new Questions(surface, new Samples(surface, everyone), random);
            for (int i = 0; i < QUERIES; i++) {
                compare(questions.next(), scoped, alone, everyone, seed + ", " + who + ", question " + i);
            }
        }
        TestServer.drop(many);
        TestServer.drop(one);
    }

    private static HikariDataSource pool(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.asSuperuser());
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }

    private void compare(Question question, Reader scoped, Reader alone, Reader everyone, String where) {
        Answer answer = question.ask(scoped);
        Answer expected = question.ask(alone);
        asked++;
        substantial += expected.isSubstantial() ? 1 : 0;
        narrowed += expected.equals(question.ask(everyone)) ? 0 : 1;
        if (!answer.equals(expected) && differences.size() < 20) {
            question.ask(scoped);
            differences.add("-Ddifferential.schemas=1 -Ddifferential.seed=" + where + "\n  in scope: " + answer
                    + "\n  alone:    " + expected + "\n" + statements.text() + "\n");
        }
    }
}
