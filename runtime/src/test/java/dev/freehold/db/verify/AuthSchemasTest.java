package dev.freehold.db.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dumps of real auth schemas against the options that fit, and against those that do not. */
class AuthSchemasTest {
    private static final String FULL = "{BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.TEAMS,"
            + " BetterAuth.Plugin.DYNAMIC_ACCESS_CONTROL, BetterAuth.Plugin.JWT, BetterAuth.Plugin.API_KEY,"
            + " BetterAuth.Plugin.ADMIN, BetterAuth.Plugin.TWO_FACTOR, BetterAuth.Plugin.PASSKEY}";
    private static final String TEAMS = "{BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.TEAMS}";

    /**
     * What is in a dump, what says it, and what describes a part of it: Agentuity's names are the built-in adapter's.
     */
    enum Dump {
        CORE("better-auth-1.7.7-kysely-core", "@BetterAuth.Options(plugins = {})", Code.CORE),
        TEAMS(
                "better-auth-1.7.7-kysely-org-teams",
                "@BetterAuth.Options(plugins = " + AuthSchemasTest.TEAMS + ")",
                Code.CORE,
                Code.USUAL,
                Code.TEAMS),
        FULL(
                "better-auth-1.7.7-kysely-full",
                "@BetterAuth.Options(plugins = " + AuthSchemasTest.FULL + ")",
                Code.CORE,
                Code.USUAL,
                Code.TEAMS,
                Code.FULL,
                Code.AGENTUITY),
        FULL_UUID(
                "better-auth-1.7.7-kysely-full-uuid",
                "@BetterAuth.Options(generateId = BetterAuth.GenerateId.UUID, plugins = " + AuthSchemasTest.FULL + ")",
                Code.FULL_UUID),
        DRIZZLE_1_4(
                "better-auth-1.4.22-drizzle-org-teams",
                "@BetterAuth.Options(adapter = BetterAuth.Adapter.DRIZZLE, version = \"1.6\", plugins = "
                        + AuthSchemasTest.TEAMS + ")",
                Code.DRIZZLE_1_4),
        DRIZZLE_TEAMS(
                "better-auth-1.7.7-drizzle-org-teams",
                "@BetterAuth.Options(adapter = BetterAuth.Adapter.DRIZZLE, plugins = " + AuthSchemasTest.TEAMS + ")",
                Code.DRIZZLE_1_4,
                Code.DRIZZLE_TEAMS),
        DRIZZLE_FULL(
                "better-auth-1.7.7-drizzle-full",
                "@BetterAuth.Options(adapter = BetterAuth.Adapter.DRIZZLE, plugins = " + AuthSchemasTest.FULL + ")",
                Code.DRIZZLE_1_4,
                Code.DRIZZLE_TEAMS,
                Code.DRIZZLE_FULL),
        AGENTUITY(
                "agentuity-auth-2.0.21",
                "@Freehold(auth = AgentuityAuth.class)",
                Code.CORE,
                Code.USUAL,
                Code.AGENTUITY),
        NEON("neon-auth-v2-better-auth", "@Freehold(auth = NeonAuth.class)", Code.NEON),
        NEON_LEGACY("neon-auth-v1-users_sync", "@Freehold(auth = NeonAuth.Legacy.class)"),
        SUPABASE("supabase-auth", "@Freehold(auth = SupabaseAuth.class)"),
        SUPABASE_AS_OWNED("supabase-auth-with-owners-and-grants", "@Freehold(auth = SupabaseAuth.class)");

        final String file;
        final String annotation;
        final Set<Code> fitting;

        Dump(String file, String annotation, Code... fitting) {
            this.file = file;
            this.annotation = annotation;
            this.fitting = Set.of(fitting);
        }
    }

    /** What the code says. */
    enum Code {
        CORE("plugins = {}"),
        USUAL(""),
        TEAMS("plugins = {ORGANIZATION, TEAMS}"),
        FULL("plugins = {ORGANIZATION, TEAMS, DYNAMIC_ACCESS_CONTROL, JWT, API_KEY, ADMIN, TWO_FACTOR, PASSKEY}"),
        FULL_UUID("generateId = UUID, " + FULL.options),
        DRIZZLE_1_4("adapter = DRIZZLE, version = \"1.4\", " + TEAMS.options),
        DRIZZLE_TEAMS("adapter = DRIZZLE, " + TEAMS.options),
        DRIZZLE_FULL("adapter = DRIZZLE, " + FULL.options),
        DRIZZLE_PLURAL("adapter = DRIZZLE, usePlural = true"),
        PRISMA("adapter = PRISMA"),
        AGENTUITY(
                "adapter = DRIZZLE, camelCase = true, withTimezone = true, version = \"1.5\", plugins = {ORGANIZATION, JWT, API_KEY}"),
        NEON("schemaName = \"neon_auth\", generateId = UUID, version = \"1.4\", plugins = {ORGANIZATION, ADMIN, JWT}");

        final String options;

        Code(String options) {
            this.options = options;
        }

        String holder() {
            return "dev.freehold.auth."
                    + (this == NEON ? "NeonAuth" : this == AGENTUITY ? "AgentuityAuth" : "BetterAuth");
        }
    }

    private static final Map<Dump, Connection> DATABASES = new TreeMap<>();

    @BeforeAll
    static void load() throws SQLException {
        Scratch any = Scratch.of();
        for (String role : List.of("supabase_auth_admin", "anon", "authenticated", "service_role")) {
            any.withRole(role);
        }
        for (Dump dump : Dump.values()) {
            DATABASES.put(
                    dump,
                    Scratch.of("auth/" + dump.file + ".sql").as("postgres").getConnection());
        }
    }

    @AfterAll
    static void close() throws SQLException {
        for (Connection database : DATABASES.values()) {
            database.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRightAnnotationIsRecognised(Dump dump) throws SQLException {
        Surroundings database = Surroundings.read(new Inquiry(DATABASES.get(dump)));
        assertThat(Recognition.of(database, "BetterAuth", "schemaName = \"elsewhere\""))
                .contains(dump.annotation);
    }

    @ParameterizedTest
    @EnumSource
    void whatFitsPassesAndWhatDoesNotIsToldTheRightAnnotation(Dump dump) throws SQLException {
        Connection database = DATABASES.get(dump);
        for (Code code : Code.values()) {
            String json = BetterAuthLayout.of(database, code.options).json(code.holder());
            List<Difference> differences = Verification.of(database, json).differences();
            if (dump.fitting.contains(code)) {
                assertThat(differences).as("%s on %s", code, dump).isEmpty();
            } else {
                assertThat(differences).as("%s on %s", code, dump).hasSizeGreaterThan(1);
                String annotation = code.holder().endsWith(".BetterAuth") || dump.annotation.startsWith("@Freehold")
                        ? dump.annotation
                        : "@Freehold(auth = BetterAuth.class) " + dump.annotation;
                assertThat(differences.get(0).fix())
                        .as("%s on %s", code, dump)
                        .isEqualTo("The database looks like " + annotation);
            }
        }
    }

    /** Layouts of which there is no dump, by the measured rules. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "adapter = PRISMA",
                "adapter = PRISMA, usePlural = true, plugins = {ORGANIZATION, TEAMS, JWT, API_KEY}",
                "adapter = DRIZZLE, usePlural = true, plugins = {ORGANIZATION, TEAMS, JWT, API_KEY, TWO_FACTOR}",
                "adapter = DRIZZLE, camelCase = true, generateId = UUID, plugins = {ADMIN}",
                "adapter = DRIZZLE, withTimezone = true, schemaName = \"auth\", plugins = {ORGANIZATION, PASSKEY}",
                "adapter = DRIZZLE, usePlural = true, camelCase = true, withTimezone = true",
                "schemaName = \"login\", generateId = SERIAL, version = \"1.6\", plugins = {ORGANIZATION, TEAMS}"
            })
    void everyLayoutIsRecognised(String options) throws SQLException {
        Scratch database = Scratch.of();
        try (Connection connection = database.as("postgres").getConnection()) {
            BetterAuthLayout layout = BetterAuthLayout.of(connection, options);
            database.run(layout.ddl());
            assertThat(recognised(database))
                    .contains(options.replace("adapter = ", "adapter = BetterAuth.Adapter.")
                            .replace("generateId = ", "generateId = BetterAuth.GenerateId.")
                            .replaceAll("(?<=[{ ])(?=[A-Z_0-9]+[,}])(?=.*})", "BetterAuth.Plugin.")
                            .transform(text -> "@BetterAuth.Options(" + text + ")"));
            assertThat(Verification.of(connection, layout.json("dev.freehold.auth.BetterAuth"))
                            .differences())
                    .isEmpty();
        }
    }

    @Test
    void theUsualLayoutNeedsNoOptions() throws SQLException {
        assertThat(recognised(made(""))).contains("@Freehold(auth = BetterAuth.class) without @BetterAuth.Options");
    }

    @Test
    void renamedModelsAndFieldsAreRecognised() throws SQLException {
        Scratch database = made("").run("""
                alter table "user" rename to "person";
                alter table "person" rename "emailVerified" to "email_verified";
                alter table "member" rename to "belongs";
                """);
        assertThat(recognised(database))
                .contains("@BetterAuth.Options(models = {@BetterAuth.Model(name = \"user\","
                        + " modelName = \"person\", fields = @BetterAuth.Field(name = \"emailVerified\", fieldName ="
                        + " \"email_verified\")), @BetterAuth.Model(name = \"member\", modelName = \"belongs\")})");
    }

    @Test
    void renamedModelsThatTheCodeNamesAreRight() {
        BetterAuthOptions options = BetterAuthOptions.parse(
                "version = \"1.7.1\", plugins = {}, models = {user = person {emailVerified: email_verified}, team = crew}");
        assertThat(options.annotation())
                .isEqualTo("@BetterAuth.Options(version = \"1.7.2\", plugins = {}, models ="
                        + " {@BetterAuth.Model(name = \"user\", modelName = \"person\", fields = @BetterAuth.Field(name ="
                        + " \"emailVerified\", fieldName = \"email_verified\")), @BetterAuth.Model(name = \"team\", modelName ="
                        + " \"crew\")})");
    }

    @Test
    void versionsAreToldByTheirColumns() throws SQLException {
        Scratch issuer = made("plugins = {}").run("alter table account add issuer text not null");
        assertThat(recognised(issuer)).contains("@BetterAuth.Options(version = \"1.7.2\", plugins = {})");
        Scratch keys = made("plugins = {API_KEY}").run("alter table apikey rename \"referenceId\" to \"userId\"");
        assertThat(recognised(keys))
                .contains("@BetterAuth.Options(version = \"1.4\", plugins = {BetterAuth.Plugin.API_KEY})");
        Scratch factors =
                made("plugins = {TWO_FACTOR}").run("alter table \"twoFactor\" drop \"failedVerificationCount\"");
        assertThat(recognised(factors))
                .contains("@BetterAuth.Options(version = \"1.6.33\", plugins = {BetterAuth.Plugin.TWO_FACTOR})");
    }

    /** Tables of Auth.js and of applications have some of the names. */
    @Test
    void othersAreNotTakenForBetterAuth() throws SQLException {
        Scratch authJs = Scratch.of().run("""
                create table "user" (id text primary key, name text, email text, "emailVerified" timestamp, image text);
                create table account ("userId" text, type text, provider text, "providerAccountId" text,
                    refresh_token text, access_token text, expires_at integer, token_type text, scope text, id_token text);
                create table session ("sessionToken" text primary key, "userId" text, expires timestamp);
                """);
        assertThat(recognised(authJs)).isEmpty();
        Scratch own = made("schemaName = \"auth\", plugins = {}").run("""
                create table users (id bigint primary key, name text, email text, email_verified boolean);
                create table member (id text, email text);
                """);
        assertThat(recognised(own)).contains("@BetterAuth.Options(schemaName = \"auth\", plugins = {})");
    }

    private static Scratch made(String options) throws SQLException {
        Scratch database = Scratch.of();
        try (Connection connection = database.as("postgres").getConnection()) {
            return database.run(BetterAuthLayout.of(connection, options).ddl());
        }
    }

    private static Optional<String> recognised(Scratch database) throws SQLException {
        try (Connection connection = database.as("postgres").getConnection()) {
            return Recognition.of(
                    Surroundings.read(new Inquiry(connection)), "BetterAuth", "schemaName = \"elsewhere\"");
        }
    }
}
