package dev.freehold.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.maven.postgres.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImportMojoTest {
    private static final String BETTER_AUTH = "/auth/better-auth-1.7.7-kysely-org-teams.sql";
    private static final String SPRING_SECURITY = "/databases/spring-security.sql";

    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();
    private ImportMojo goal;

    @BeforeEach
    void configure() {
        goal = new ImportMojo(new UpperCase());
        goal.setLog(log);
        goal.user = "postgres";
        goal.holder = "com.acme.OurAuth";
        goal.outputDirectory = folder.toFile();
    }

    private void use(DataSource database) {
        goal.url = TestPostgres.url(database);
    }

    private Path file() {
        return folder.resolve("com/acme/OurAuth.java");
    }

    @Test
    void writesOneSourceAndSaysWhatItSaw() throws Exception {
        use(TestPostgres.freshDatabase(SPRING_SECURITY));

        goal.execute();

        assertThat(file()).content().contains("package com.acme;", "public final class OurAuth {", "record User(");
        assertThat(log.lines)
                .contains("info Wrote " + file()
                        + ": USER users; OTHER authorities, group_members, groups, persistent_logins.")
                .contains("warn Left out public.one_time_tokens, for its key token_value is a secret.");
        assertThat(files()).containsExactly(file());
    }

    @Test
    void aSecondRunChangesNothing() throws Exception {
        use(TestPostgres.freshDatabase(BETTER_AUTH));
        goal.execute();
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file(), longAgo);
        String first = Files.readString(file());

        goal.execute();

        assertThat(Files.getLastModifiedTime(file())).isEqualTo(longAgo);
        assertThat(file()).hasContent(first);
        assertThat(log.lines.get(1)).startsWith("info Nothing to change in " + file());
    }

    @Test
    void endsOfLinesAreNoChange() throws Exception {
        use(TestPostgres.freshDatabase(BETTER_AUTH));
        goal.execute();
        String windows = Files.readString(file()).replace("\n", "\r\n");
        Files.writeString(file(), windows);

        goal.execute();

        assertThat(Files.readString(file())).isEqualTo(windows);
    }

    @Test
    void aChangedDatabaseGivesASmallDifference() throws Exception {
        DataSource database = TestPostgres.freshDatabase(BETTER_AUTH);
        use(database);
        goal.execute();
        List<String> before = Files.readAllLines(file());
        TestPostgres.run(database, """
                alter table "user" add column locale text;
                alter table team drop column "updatedAt";
                create table "twoFactor" (id text primary key, secret text not null,
                    "userId" text not null references "user" on delete cascade);
                """);

        goal.execute();

        List<String> after = Files.readAllLines(file());
        assertThat(after.stream().filter(line -> !before.contains(line)))
                .containsExactly(
                        "     * The table {@code public.twoFactor}.",
                        "    @AuthTable(is = AuthTable.Role.OTHER, secrets = \"secret text not null\")",
                        "    @Table(name = \"twoFactor\")",
                        "    public record TwoFactor(",
                        "            String userId) {}",
                        "     * @param locale the column {@code locale}; may be null",
                        "            @Column(nullable = true) @Nullable String locale) {}");
        assertThat(before.stream().filter(line -> !after.contains(line)))
                .containsExactly(
                        "     * @param updatedAt the column {@code updatedAt}; may be null",
                        "            @Column(name = \"updatedAt\", nullable = true) @Nullable",
                        "            Instant updatedAt) {}");
    }

    @Test
    void whatAnotherWroteIsNeverOverwritten() throws Exception {
        use(TestPostgres.freshDatabase(BETTER_AUTH));
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "package com.acme;\n\nfinal class OurAuth {}\n");

        assertFails(
                file() + " is there already, and not written by the import: its first line would say so.",
                "Choose another name in freehold.holder, or move the file away.");

        assertThat(file()).hasContent("package com.acme;\n\nfinal class OurAuth {}\n");
        assertThat(files()).containsExactly(file());
    }

    @Test
    void whatThePomSaysIsDone() throws Exception {
        use(TestPostgres.freshDatabase("/databases/own-login.sql"));
        goal.schemas = List.of("login");
        goal.includes = List.of("accounts", "login.user_*", "tenants", "visits");
        goal.excludes = List.of("*_sessions");
        goal.roles = Map.of("tenants", "other", "login.visits", "SESSION");
        goal.secrets = List.of("balance", "visits.nothing");
        goal.exposed = Map.of("accounts.pin", "the colour of a pin");

        goal.execute();

        assertThat(file())
                .content()
                .contains("record Account(", "record Tenant(", "record Visit(")
                .contains("@AuthTable(is = AuthTable.Role.OTHER, schema = \"login\")\n    @Table(name = \"tenants\")")
                .contains("@AuthTable(is = AuthTable.Role.SESSION, schema = \"login\")\n    @Table(name = \"visits\")")
                .contains("\"balance numeric(12,2) not null\"")
                .contains(
                        "@Exposed(\"the colour of a pin\") @Column(nullable = true) @Nullable\n            Integer pin,")
                .doesNotContain("record UserSession", "record ApiToken", "BigDecimal balance");
    }

    @Test
    void usersThatAreNotCalledSo() throws Exception {
        DataSource database = TestPostgres.freshDatabase();
        TestPostgres.run(database, "create table folk (number integer primary key, handle text)");
        use(database);

        assertFails(
                "No table of public looks like one of users; there are folk.",
                "Say which it is in the plugin's configuration, as <roles><folk>USER</folk></roles>,"
                        + " or name another schema in freehold.schemas.");

        goal.roles = Map.of("folk", "USER");
        goal.execute();

        assertThat(file()).content().contains("@AuthTable(is = AuthTable.Role.USER)", "record Folk(");
    }

    @Test
    void usersInAnotherSchema() throws Exception {
        DataSource database = TestPostgres.freshDatabase("/auth/neon-auth-v1-users_sync.sql");
        TestPostgres.run(database, "create table public.todos (id integer primary key)");
        use(database);

        assertFails(
                "No table of public looks like one of users; there are todos.",
                "Name the schema of neon_auth.users_sync in freehold.schemas.");
    }

    @Test
    void usersWithoutAnId() {
        DataSource database = TestPostgres.freshDatabase();
        TestPostgres.run(database, "create table users (id char(36) primary key, email text)");
        use(database);

        assertFails(
                "The users are in public.users, but its key id is of type character(36).",
                "Give it a primary key of a type of docs/types.md: without an id, nothing can refer to a user.");
    }

    @Test
    void noSuchSchema() {
        use(TestPostgres.freshDatabase("/auth/neon-auth-v1-users_sync.sql"));
        goal.schemas = List.of("neon_aut");

        assertFails("The database has no schema neon_aut; there are neon_auth, public.", "Did you mean neon_auth?");
    }

    @Test
    void noTables() {
        use(TestPostgres.freshDatabase("/auth/neon-auth-v1-users_sync.sql"));

        assertFails(
                "The schema public has no tables.", "Name another in freehold.schemas; there are tables in neon_auth.");
    }

    @Test
    void nothingIsLeft() {
        use(TestPostgres.freshDatabase(BETTER_AUTH));
        goal.includes = List.of("users");

        assertFails(
                "No table of public is left by <includes> and <excludes>.",
                "Correct them: they hold table or schema.table, with * for any text.");
    }

    @Test
    void noRightOnTheSchema() {
        DataSource database = TestPostgres.freshDatabase("/auth/neon-auth-v1-users_sync.sql");
        TestPostgres.run(database, "create role stranger login");
        use(database);
        goal.user = "stranger";
        goal.schemas = List.of("neon_auth");

        assertFails(
                "The role stranger may not use the schema neon_auth.",
                "Let its owner run: grant usage on schema \"neon_auth\" to \"stranger\";"
                        + " or import by another role.");
    }

    @Test
    void noRightOnATable() throws Exception {
        DataSource database = TestPostgres.freshDatabase(BETTER_AUTH);
        TestPostgres.run(database, """
                create role reader login;
                grant select on all tables in schema public to reader;
                revoke select on verification, session from reader;
                grant select (id, "userId") on session to reader;
                """);
        use(database);
        goal.user = "reader";

        assertFails(
                "The role reader may not read public.verification.",
                "Let the owner run: grant select on \"public\".\"verification\" to \"reader\";"
                        + " or list what you do not need in <excludes>.");

        goal.excludes = List.of("verification");
        goal.execute();

        assertThat(file()).content().contains("record Session(").doesNotContain("record Verification(");
    }

    @Test
    void wrongPassword() throws Exception {
        DataSource database = TestPostgres.freshDatabase(BETTER_AUTH);
        TestPostgres.run(database, "create role careful login password 'the right one'");
        TestPostgres.run(database, "grant select on all tables in schema public to careful");
        TestPostgres.askForPassword("careful");
        use(database);
        goal.user = "careful";
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        goal.session = session(request);
        request.getUserProperties().setProperty("freehold.password", "hunter2-secret");

        assertFails(
                "The database at " + place(database) + " refuses the password of the role \"careful\".",
                "Correct freehold.user and freehold.password, or the <server> of settings.xml that freehold.server"
                        + " names.");

        request.getUserProperties().clear();
        assertFails(
                "The database at " + place(database)
                        + " asks for the password of the role \"careful\", and none is given.",
                "Give it in freehold.password, or in a <server> of settings.xml whose id freehold.server names.");

        goal.user = null;
        goal.server = "database";
        Server server = new Server();
        server.setId("database");
        server.setUsername("careful");
        server.setPassword("THE RIGHT ONE"); // which the decrypter makes small
        goal.session.getSettings().addServer(server);
        goal.execute();

        assertThat(file()).exists();
        assertThat(String.join("\n", log.lines)).doesNotContain("hunter2-secret", "the right one", "THE RIGHT ONE");
    }

    @Test
    void noSuchServerInSettings() {
        use(TestPostgres.freshDatabase());
        goal.server = "database";

        assertFails(
                "settings.xml has no <server> with the id \"database\", which freehold.server names.",
                "Add <server><id>database</id><username>…</username><password>…</password></server> to it.");
    }

    @Test
    void noConnection() {
        goal.url = "jdbc:postgresql://localhost:1/app?user=me&password=hunter2-secret";

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("No connection to localhost:1/app: ")
                .hasMessageEndingWith("\nStart the database, or correct freehold.url.")
                .hasMessageNotContaining("hunter2-secret")
                .hasNoCause();
    }

    @Test
    void noSuchDatabase() {
        String url = TestPostgres.url(TestPostgres.freshDatabase());
        goal.url = url.replaceFirst("[^/]*$", "nowhere");

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching("The server has no database of the name that freehold.url ends with:"
                        + " localhost:\\d+/nowhere\\.\nCorrect freehold.url\\.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OurAuth.java.  | which is no name of a Java type.
                    com.class.Auth | which is no name of a Java type.
                    2Auth          | which is no name of a Java type.
                    """)
    void noNameOfAType(String name, String message) {
        use(TestPostgres.freshDatabase());
        goal.holder = name;

        assertFails(
                "freehold.holder is \"" + name + "\", " + message,
                "Write a package and a name, such as com.acme.OurAuth.");
    }

    @Test
    void whatIsMissing() {
        goal.holder = null;
        assertFails(
                "freehold.holder is missing: the name of the type to write.",
                "Add -Dfreehold.holder=com.acme.OurAuth, or <holder> to the plugin's configuration.");

        goal.holder = "com.acme.OurAuth";
        goal.url = " ";
        assertFails(
                "freehold.url is missing: the goal reads a live database.",
                "Add -Dfreehold.url=jdbc:postgresql://host:5432/database, or <url> to the plugin's configuration.");
    }

    @Test
    void rolesThatDoNotExist() {
        use(TestPostgres.freshDatabase(BETTER_AUTH));
        goal.roles = Map.of("usr", "USER");
        assertFails("<roles> names the table usr, which is not among those that are imported.", "Did you mean user?");

        goal.roles = Map.of("user", "OWNER");
        assertFails(
                "<roles> gives user the role OWNER, which does not exist.",
                "Write one of USER, ORGANIZATION, MEMBER, INVITATION, TEAM, TEAM_MEMBER, SESSION, ACCOUNT, API_KEY,"
                        + " SIGNING_KEY, OTHER.");
    }

    @Test
    void skipped() throws Exception {
        goal.skip = true;

        goal.execute();

        assertThat(files()).isEmpty();
    }

    @SuppressWarnings("deprecation") // it has no constructor for others than Maven
    private static MavenSession session(MavenExecutionRequest request) {
        return new MavenSession(null, (RepositorySystemSession) null, request, null);
    }

    private void assertFails(String what, String fix) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(what + "\n" + fix)
                .hasNoCause();
    }

    private static String place(DataSource database) throws SQLException {
        return TestPostgres.url(database).substring("jdbc:postgresql://".length());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Stands for Maven's decrypter: what is written large is encrypted. */
    private static final class UpperCase implements SettingsDecrypter {
        @Override
        public SettingsDecryptionResult decrypt(org.apache.maven.settings.crypto.SettingsDecryptionRequest request) {
            Server server = request.getServers().get(0).clone();
            server.setPassword(server.getPassword().toLowerCase(java.util.Locale.ROOT));
            return new Decrypted(server);
        }
    }

    private record Decrypted(Server server) implements SettingsDecryptionResult {
        @Override
        public Server getServer() {
            return server;
        }

        @Override
        public List<Server> getServers() {
            return List.of(server);
        }

        @Override
        public org.apache.maven.settings.Proxy getProxy() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<org.apache.maven.settings.Proxy> getProxies() {
            return List.of();
        }

        @Override
        public List<SettingsProblem> getProblems() {
            return List.of();
        }
    }
}
