package dev.freehold.processor.golden;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Turns a number into a set of entities: valid Java with annotations right and wrong. The same number gives the same
 * entities.
 */
final class RandomModel {
    /** Everything is named in full, so that a type may be called String. */
    private static final String STRING = "java.lang.String";

    private static final String AUTH = """
            package com.acme;

            import dev.freehold.AuthTable;
            import dev.freehold.OnDelete;
            import dev.freehold.References;
            import jakarta.persistence.Column;
            import jakarta.persistence.Id;
            import jakarta.persistence.Table;

            interface Auth {
                @AuthTable(is = AuthTable.Role.USER, schema = "auth", secrets = "password")
                record Person(@Id java.lang.String id, java.lang.String name) {}

                @AuthTable(is = AuthTable.Role.ORGANIZATION, schema = "auth")
                record Company(@Id long id, java.lang.String name) {}

                @AuthTable(is = AuthTable.Role.MEMBER, schema = "auth")
                record Member(
                        @Id @References(value = Company.class, onDelete = OnDelete.CASCADE) @Column(name = "company_id") long companyId,
                        @Id @References(value = Person.class, onDelete = OnDelete.CASCADE) @Column(name = "person_id") java.lang.String personId) {}

                @AuthTable(is = AuthTable.Role.TEAM, schema = "auth")
                record Team(@Id java.util.UUID id, @References(value = Company.class, onDelete = OnDelete.CASCADE) @Column(name = "company_id") long companyId) {}

                @AuthTable(is = AuthTable.Role.TEAM_MEMBER, schema = "auth")
                @Table(name = "team_member")
                record TeamMember(
                        @Id @References(value = Team.class, onDelete = OnDelete.CASCADE) @Column(name = "team_id") java.util.UUID teamId,
                        @Id @References(value = Person.class, onDelete = OnDelete.CASCADE) @Column(name = "person_id") java.lang.String personId) {}
            }
            """;

    /** The same tables in SQL. */
    static final String AUTH_SQL = """
            create schema auth;
            create table auth.person (id text primary key, name text not null, password text);
            create table auth.company (id bigint primary key, name text not null);
            create table auth.member (
                company_id bigint references auth.company on delete cascade, person_id text references auth.person on delete cascade,
                primary key (company_id, person_id));
            create table auth.team (id uuid primary key, company_id bigint not null references auth.company on delete cascade);
            create table auth.team_member (
                team_id uuid references auth.team on delete cascade, person_id text references auth.person on delete cascade,
                primary key (team_id, person_id));
            """;

    private static final List<String> TYPE_NAMES = List.of(
            "Order",
            "User",
            "Select",
            "Table",
            "Größe",
            "名前",
            "Column",
            "Row",
            "Insert",
            "Entity",
            "Key",
            "Path",
            "Reference",
            "String",
            "Override",
            "Long",
            "S",
            "Task",
            "Project",
            "Note",
            "Category",
            "Box",
            "URL",
            "X",
            "Aa",
            "ΑΒΓ",
            "Object_",
            "Patch",
            "Many",
            "Assignments",
            "SqlType",
            "Scoping",
            "Described",
            "Nullable",
            "Generated",
            "Writable",
            "TextExpr",
            "Person",
            "Team",
            "A$B",
            "RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote");

    private static final int LONGEST_NESTED = 50;

    private static final List<String> JAVA_LANG = List.of("String", "Override", "Long");

    private static final List<String> PROPERTY_NAMES = List.of(
            "order",
            "select",
            "from",
            "row",
            "path",
            "assignments",
            "key",
            "name",
            "title",
            "projectId",
            "x$y",
            "_a",
            "a_",
            "URL",
            "url",
            "straße",
            "名前",
            "insert",
            "patch",
            "read",
            "text",
            "s",
            "S",
            "ID_COLUMN",
            "NAME_COLUMN",
            "ownerId",
            "organizationId",
            "teamId",
            "owner",
            "team",
            "organization",
            "parentId",
            "userId",
            "createdAt",
            "created_at",
            "comparable",
            "expr",
            "bool",
            "toOne",
            "toMany",
            "record",
            "var",
            "result",
            "entity",
            "join",
            "column",
            "value",
            "values",
            "of",
            "sealed",
            "permits",
            "when",
            "yield_",
            "a1B2c3",
            "isDone",
            "getName",
            "theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartment",
            "ορισμόςΠουΔενΧωράειΣεΕξήνταΤρίαBytesΤηςPostgres");

    private static final List<String> SQL_NAMES = List.of(
            "select",
            "we\\\"ird",
            "it's",
            " spaced ",
            "UPPER",
            "id",
            "name",
            "größe",
            "a?b",
            "$1",
            "back\\\\slash",
            "%s {0} $L",
            "x",
            "y",
            "a name of a column that is longer than the sixty-three bytes of PostgreSQL",
            " ");

    private static final List<String> VALUES = List.of(
            "",
            "0",
            "1",
            "-1",
            "+5",
            "42",
            "127",
            "128",
            "-32768",
            "2147483648",
            "1.5",
            "1e3",
            "1e400",
            "1e-400",
            "1e-60",
            "NaN",
            "Infinity",
            "-0",
            "0x10",
            " 5",
            "1_000",
            "\\u0663",
            "true",
            "TRUE",
            "x",
            "'",
            "\\\"",
            "\\\\",
            "\\ud83d\\ude00",
            "\\ud800",
            "\\0",
            "a\\nb",
            "größer",
            "6f9619ff-8b86-d011-b42d-00c04fc964ff",
            "1-1-1-1-1",
            "2026-01-31",
            "2026-02-30",
            "0000-01-01",
            "+12345-01-01",
            "-0044-03-15",
            "2026-01-31T12:00:00Z",
            "2026-01-31T12:00:00+18:00",
            "-1000000000-01-01T00:00:00Z",
            "2026-01-31T12:00",
            "2026-12-31T23:59:60Z",
            "12:00",
            "24:00",
            "23:59:59.999999999",
            "{}",
            "{bad",
            "{\\\"a\\\": [1, null]}",
            "[1,]",
            "nul",
            "SMALL",
            "small",
            "$$",
            "LARGE");

    private static final List<String> TYPES = List.of(
            "int",
            "long",
            "boolean",
            "byte",
            "short",
            "char",
            "float",
            "double",
            STRING,
            STRING,
            STRING,
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Boolean",
            "java.lang.Character",
            "java.lang.Short",
            "java.lang.Byte",
            "java.lang.Double",
            "java.util.UUID",
            "java.math.BigDecimal",
            "byte[]",
            "java.time.Instant",
            "java.time.OffsetDateTime",
            "java.time.LocalDateTime",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "dev.freehold.db.schema.Json",
            "com.acme.Size",
            "java.util.List<java.lang.Integer>",
            "java.lang.Object");

    private static final List<String> DEFINITIONS = List.of(
            "text",
            "varchar(3)",
            "uuid",
            "int",
            "bigint",
            "jsonb",
            "timestamp",
            "numeric(5,2)",
            "numeric(3)",
            "varchar(0)",
            "numeric(0)",
            "numeric(2, 5)",
            "varchar(99999999)",
            "numeric(99999)",
            "text not null",
            "serial",
            "bytea",
            "int4",
            "float8");

    private static final List<String> ACCESSORS = List.of(
            "parent", "other", "class", "insert", "name", "toString", "two words", "x", "größe", "owner", "1st", "S");

    private final Random random;

    /** Whether wrong annotations are rare, so that every other model has a chance to become tables. */
    private final boolean careful;

    private final List<String> types;
    private final List<SourceFile> sources = new ArrayList<>();

    private RandomModel(long seed) {
        this.random =
                new Random(new SplittableRandom(seed).nextLong()); // the first numbers of neighbouring seeds are alike
        this.careful = random.nextBoolean();
        List<String> names = new ArrayList<>(TYPE_NAMES);
        Collections.shuffle(names, random);
        this.types = names.subList(0, 1 + random.nextInt(5));
    }

    static List<SourceFile> of(long seed) {
        RandomModel model = new RandomModel(seed);
        model.write();
        return model.sources;
    }

    private void write() {
        String naming = chance(4) ? ", naming = dev.freehold.Naming.CAMEL_CASE" : "";
        String schema = chance(4) ? ", schema = \"" + pick(List.of("app", "My \\\"App\\\"", "select")) + "\"" : "";
        source("package-info", "@dev.freehold.Freehold(auth = Auth.class" + naming + schema + ")\npackage com.acme;\n");
        source("Auth", AUTH);
        source("Size", "package com.acme;\n\npublic enum Size { SMALL, LARGE, größer }\n");
        for (String type : types) {
            boolean nested = chance(6) && type.length() < LONGEST_NESTED; // files have names of 255 bytes at most
            String body = comment() + entity(type, nested ? "static " : "");
            String text = nested ? "public final class Around" + type + " {\n" + body + "}\n" : body;
            source(nested ? "Around" + type : type, "package com.acme;\n\n" + text);
        }
    }

    private void source(String name, String text) {
        sources.add(new SourceFile(name + ".java", text));
    }

    private String comment() {
        return chance(3)
                ? "/** It's a \"comment\" with $L, größer 名前 😀, {@code x}, a &lt; b and \\\\. And more. */\n"
                : "";
    }

    private String entity(String type, String modifiers) {
        List<String> names = new ArrayList<>(PROPERTY_NAMES);
        Collections.shuffle(names, random);
        names = new ArrayList<>(names.subList(0, random.nextInt(6)));
        names.add(0, chance(12) ? "key" : "id");
        names = names.stream().distinct().toList();
        List<String> properties = new ArrayList<>();
        for (String name : names) {
            boolean isId = name.equals(names.get(0)) ? !wrong(25) : chance(12);
            properties.add(property(name, isId));
        }
        String head = String.join("\n", typeAnnotations(type)) + "\n";
        return chance(3) ? beanOf(type, modifiers, head, properties) : recordOf(type, modifiers, head, properties);
    }

    private static String recordOf(String type, String modifiers, String head, List<String> properties) {
        return head + "public " + modifiers + "record " + type + "(\n    " + String.join(",\n    ", properties)
                + ") {}\n";
    }

    private String beanOf(String type, String modifiers, String head, List<String> properties) {
        String fields =
                properties.stream().map(property -> "    " + property + ";\n").collect(Collectors.joining());
        return head + "public " + modifiers + "class " + type + " {\n" + fields + "}\n";
    }

    private List<String> typeAnnotations(String type) {
        List<String> annotations = new ArrayList<>();
        // a neighbour that hides java.lang's type of its name has to be an entity
        int kind = random.nextInt(careful || JAVA_LANG.contains(type) ? 18 : 20);
        if (kind < 6 || kind == 18) {
            annotations.add("@dev.freehold.OwnedBy(" + attributes("value = " + user(), true) + ")");
        }
        if ((kind >= 6 && kind < 12) || kind == 18) {
            annotations.add("@dev.freehold.InOrganization("
                    + attributes(wrong(5) ? "through = \"" + pick(ACCESSORS) + "\"" : "", true) + ")");
        }
        if (kind >= 12 && kind < 15) {
            annotations.add("@dev.freehold.InTeam(" + attributes("", true) + ")");
        }
        if (kind >= 15 && kind < 18) {
            annotations.add("@dev.freehold.Unscoped(\"" + (wrong(9) ? " " : "why's \\\"that\\\"") + "\")");
        }
        if (chance(4)) {
            annotations.add(table());
        }
        return annotations;
    }

    private String user() {
        return wrong(12)
                ? pick(List.of("Auth.Company.class", "java.lang.Integer.class", "int[].class"))
                : "Auth.Person.class";
    }

    private String table() {
        List<String> attributes = new ArrayList<>();
        if (chance(2)) {
            attributes.add("name = \"" + pick(SQL_NAMES) + "\"");
        }
        if (chance(3)) {
            attributes.add("uniqueConstraints = @jakarta.persistence.UniqueConstraint(columnNames = {\"id\", \""
                    + pick(SQL_NAMES) + "\"})");
        }
        if (chance(3)) {
            attributes.add("indexes = @jakarta.persistence.Index(columnList = \""
                    + pick(List.of("id", "name", "id, title", "x desc")) + "\")");
        }
        return "@jakarta.persistence.Table(" + String.join(", ", attributes) + ")";
    }

    private String attributes(String first, boolean deleteRule) {
        List<String> attributes = new ArrayList<>();
        if (!first.isEmpty()) {
            attributes.add(first);
        }
        if (deleteRule && chance(careful ? 2 : 3)) {
            attributes.add("onDelete = dev.freehold.OnDelete."
                    + (careful ? "CASCADE" : pick(List.of("CASCADE", "SET_NULL", "NO_ACTION", "UNSTATED"))));
        }
        if (wrong(6)) {
            attributes.add("name = \"" + pick(ACCESSORS) + "\"");
        }
        if (wrong(6)) {
            attributes.add("inverse = \"" + pick(ACCESSORS) + "\"");
        }
        return String.join(", ", attributes);
    }

    private String property(String name, boolean isId) {
        List<String> annotations = new ArrayList<>();
        String type = isId
                ? pick(List.of(STRING, STRING, STRING, "long", "java.util.UUID", "int", "java.time.Instant"))
                : type();
        if (isId) {
            annotations.add("@jakarta.persistence.Id");
        }
        if (isId && !type.endsWith("Instant") ? chance(3) : wrong(40)) {
            annotations.add("@jakarta.persistence.GeneratedValue");
        } else if (!isId && chance(4)) {
            type = wrong(6) ? type : STRING;
            annotations.add("@dev.freehold.References("
                    + attributes("value = " + target() + (wrong(12) ? ", id = \"id\"" : ""), true) + ")");
        } else if (!isId && wrong(15)) {
            annotations.add(pick(List.of(
                    "@dev.freehold.OwnedBy(Auth.Person.class)",
                    "@dev.freehold.InOrganization",
                    "@dev.freehold.InTeam(inverse = \"theirs\")")));
        } else if (!isId && chance(3)) {
            annotations.add(
                    "@dev.freehold.Default(" + (chance(6) ? "sql = \"null\"" : "\"" + value(type) + "\"") + ")");
        } else if (wrong(20)) {
            annotations.add(pick(List.of("@dev.freehold.CreatedAt", "@dev.freehold.UpdatedAt")));
        }
        if (chance(5)) {
            annotations.add("@jakarta.persistence.Column(" + columnAttribute() + ")");
        }
        boolean nullable =
                !isId && chance(3) && (Character.isUpperCase(type.charAt(type.lastIndexOf('.') + 1)) || wrong(15));
        annotations.add(nullable ? nullable(type) : type);
        return String.join(" ", annotations) + " " + name;
    }

    private String columnAttribute() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> "name = \"" + pick(SQL_NAMES) + "\"";
            case 2 -> careful ? "name = \"body\"" : "columnDefinition = \"" + pick(DEFINITIONS) + "\"";
            case 3 -> "unique = true";
            case 4 -> "length = " + (careful ? "50" : pick(List.of("1", "5", "0", "-1", "20000000")));
            default ->
                "precision = " + (careful ? "9" : pick(List.of("3", "5", "2000"))) + ", scale = "
                        + pick(List.of("0", "2", "9", "-3"));
        };
    }

    private String target() {
        if (wrong(6)) {
            return pick(List.of(
                    "Auth.Person.class",
                    "Auth.Company.class",
                    "Auth.Member.class",
                    "java.util.Locale.class",
                    "int.class",
                    "Size.class"));
        }
        String type = pick(types);
        boolean nested = sources.stream().anyMatch(source -> source.name().equals("Around" + type + ".java"));
        boolean written = sources.stream().anyMatch(source -> source.name().equals(type + ".java"));
        return nested
                ? "com.acme.Around" + type + "." + type + ".class"
                : written ? "com.acme." + type + ".class" : "Auth.Person.class";
    }

    private static String nullable(String type) {
        if (type.endsWith("[]")) {
            return type.substring(0, type.length() - 2) + " @org.jspecify.annotations.Nullable []";
        }
        int dot = type.contains("<") ? type.lastIndexOf('.', type.indexOf('<')) : type.lastIndexOf('.');
        return type.substring(0, dot + 1) + "@org.jspecify.annotations.Nullable " + type.substring(dot + 1);
    }

    private String type() {
        return careful ? pick(TYPES.subList(0, TYPES.size() - 2)) : pick(TYPES);
    }

    /** A value that may suit the type, or any. */
    private String value(String type) {
        if (wrong(3)) {
            return pick(VALUES);
        }
        return switch (type) {
            case "int",
                    "long",
                    "byte",
                    "short",
                    "java.lang.Integer",
                    "java.lang.Long",
                    "java.lang.Short",
                    "java.lang.Byte" -> pick(List.of("0", "-1", "+5", "42", "127", "-0", "007"));
            case "float", "double", "java.lang.Double", "java.math.BigDecimal" ->
                pick(List.of("0", "-1", "+5", "1.5", ".5", "5.", "1e3", "-1E-3", "-0", "00"));
            case "boolean", "java.lang.Boolean" -> pick(List.of("true", "false"));
            case "char", "java.lang.Character" -> pick(List.of("x", "'", "\\\"", "\\\\", " ", "é", "\\n"));
            case "java.util.UUID" -> "6F9619ff-8b86-d011-b42d-00c04fc964ff";
            case "java.time.Instant" ->
                pick(List.of("2026-01-31T12:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"));
            case "java.time.OffsetDateTime" -> pick(List.of("2026-01-31T12:00+15:59", "2026-01-31T12:00:00.1-08:00"));
            case "java.time.LocalDateTime" -> pick(List.of("2026-01-31T12:00", "0001-01-01T00:00:00.000001"));
            case "java.time.LocalDate" -> pick(List.of("2024-02-29", "9999-12-31"));
            case "java.time.LocalTime" -> pick(List.of("12:00", "23:59:59.999999999"));
            case "dev.freehold.db.schema.Json" -> pick(List.of("{}", "[1, -2.5e3, \\\"\\\\u00e9'\\\"]", " null ", "0"));
            case "com.acme.Size" -> pick(List.of("SMALL", "größer"));
            default -> pick(VALUES);
        };
    }

    /** A chance for something that may be a mistake. */
    private boolean wrong(int oneIn) {
        return random.nextInt(oneIn * (careful ? 20 : 1)) == 0;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
