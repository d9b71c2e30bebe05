package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredLayout;
import dev.freehold.processor.declared.DeclaredLayout.Adapter;
import dev.freehold.processor.declared.DeclaredLayout.Field;
import dev.freehold.processor.declared.DeclaredLayout.GenerateId;
import dev.freehold.processor.declared.DeclaredLayout.Model;
import dev.freehold.processor.declared.DeclaredLayout.Plugin;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredSchema;
import dev.freehold.processor.declared.Said;
import dev.freehold.processor.model.Auth.Secret;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import dev.freehold.processor.problem.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks {@code @BetterAuth.Options} against what Better Auth knows, and turns them into the text that tools show. */
final class LayoutOptions {
    private static final Version OLDEST = Version.first("1.4");
    private static final Version AFTER_NEWEST = Version.first("1.8");

    private final DeclaredSchema schema;
    private final DeclaredLayout layout;
    private final Problems problems;

    private LayoutOptions(DeclaredSchema schema, DeclaredLayout layout, Problems problems) {
        this.schema = schema;
        this.layout = layout;
        this.problems = problems;
    }

    /**
     * Checks the options of a schema.
     *
     * @param schema the schema as it is declared, with all tables that Better Auth may have
     * @return the server's version; the newest one where it is none, which is reported
     */
    static Version check(DeclaredSchema schema, Problems problems) {
        Version newest = Version.of(DeclaredLayout.NEWEST).orElseThrow();
        return schema.layout()
                .map(layout -> new LayoutOptions(schema, layout, problems).check(newest))
                .orElse(newest);
    }

    private Version check(Version newest) {
        requireAdapter("camelCase", layout.camelCase(), List.of(Adapter.DRIZZLE));
        requireAdapter("withTimezone", layout.withTimezone(), List.of(Adapter.DRIZZLE));
        requireAdapter("usePlural", layout.usePlural(), List.of(Adapter.DRIZZLE, Adapter.PRISMA));
        requireOrganizations(Plugin.TEAMS);
        requireOrganizations(Plugin.DYNAMIC_ACCESS_CONTROL);
        Map<String, List<String>> fields = fieldsOfModels();
        layout.models().forEach(model -> checkNames(model, fields));
        Optional<Version> version = Version.of(layout.version())
                .filter(given -> given.compareTo(OLDEST) >= 0 && given.compareTo(AFTER_NEWEST) < 0);
        if (version.isEmpty()) {
            problems.report(
                    ProblemCode.FH045,
                    layout.said().at("version"),
                    "version = \"" + layout.version()
                            + "\" in @BetterAuth.Options: the tables of Better Auth are known from" + " 1.4 to "
                            + DeclaredLayout.NEWEST + ".",
                    "Write \"1.4\", \"1.5\", \"1.6\" or \"1.7\", or an exact version such as \"1.7.2\"; for a newer server"
                            + " write \"1.7\", and let freehold:verify tell whether its tables are the same.");
        }
        return version.orElse(newest);
    }

    private void requireAdapter(String option, boolean isSet, List<Adapter> adapters) {
        if (isSet && !adapters.contains(layout.adapter())) {
            String owners = adapters.stream().map(LayoutOptions::words).collect(Collectors.joining(" and "));
            problems.report(
                    ProblemCode.FH044,
                    layout.said().at(option),
                    option + " = true in @BetterAuth.Options is an option of the " + owners + " adapter"
                            + (adapters.size() == 1 ? "" : "s") + ", and adapter is " + layout.adapter() + ".",
                    "Remove it, or write adapter = "
                            + adapters.stream()
                                    .map(adapter -> "BetterAuth.Adapter." + adapter)
                                    .collect(Collectors.joining(" or "))
                            + ".");
        }
    }

    private static String words(Adapter adapter) {
        return switch (adapter) {
            case BUILT_IN -> "built-in";
            case DRIZZLE -> "Drizzle";
            case PRISMA -> "Prisma";
        };
    }

    private void requireOrganizations(Plugin part) {
        if (layout.plugins().contains(part) && !layout.plugins().contains(Plugin.ORGANIZATION)) {
            problems.report(
                    ProblemCode.FH044,
                    layout.said().at("plugins"),
                    "plugins in @BetterAuth.Options has " + part + " without ORGANIZATION, of which it is a part.",
                    "Add BetterAuth.Plugin.ORGANIZATION.");
        }
    }

    private Map<String, List<String>> fieldsOfModels() {
        Map<String, List<String>> fields = new TreeMap<>();
        for (DeclaredEntity table : schema.authTables()) {
            if (DeclaredLayout.isOf(table.type())) {
                List<String> names = new ArrayList<>();
                table.properties().stream().map(DeclaredProperty::name).forEach(names::add);
                table.auth().stream()
                        .flatMap(auth -> auth.secrets().stream())
                        .map(Secret::field)
                        .forEach(names::add);
                fields.put(table.table().orElse(""), names);
            }
        }
        return fields;
    }

    private void checkNames(Model model, Map<String, List<String>> fields) {
        if (!fields.isEmpty() && !fields.containsKey(model.name())) {
            reportName(
                    model.said(),
                    "@BetterAuth.Model(name = \"" + model.name() + "\")",
                    "model",
                    model.name(),
                    fields.keySet().stream().toList());
            return;
        }
        for (Field field : model.fields()) {
            List<String> known = fields.getOrDefault(model.name(), List.of());
            if (!known.contains(field.name()) && !known.isEmpty()) {
                reportName(
                        field.said(),
                        "@BetterAuth.Field(name = \"" + field.name() + "\") of " + model.name(),
                        "field",
                        field.name(),
                        known);
            }
        }
    }

    private void reportName(Said said, String written, String what, String name, List<String> known) {
        List<String> near = Suggestions.nearest(name, known);
        problems.report(
                ProblemCode.FH044,
                said.at("name"),
                written + ": Better Auth has no such " + what + ".",
                near.isEmpty()
                        ? "The " + what + "s are " + String.join(", ", known) + "."
                        : "Did you mean " + String.join(" or ", near) + "?");
    }

    /**
     * The options as a user writes them, those that are as usual left out.
     *
     * @param layout the options
     * @return such as {@code adapter = DRIZZLE, usePlural = true}; empty if all are as usual
     */
    static String text(DeclaredLayout layout) {
        List<String> said = new ArrayList<>();
        if (layout.adapter() != Adapter.BUILT_IN) {
            said.add("adapter = " + layout.adapter());
        }
        Stream.of(
                        Map.entry("usePlural", layout.usePlural()),
                        Map.entry("camelCase", layout.camelCase()),
                        Map.entry("withTimezone", layout.withTimezone()))
                .filter(Map.Entry::getValue)
                .forEach(option -> said.add(option.getKey() + " = true"));
        if (!layout.schemaName().equals("public")) {
            said.add("schemaName = \"" + layout.schemaName() + "\"");
        }
        if (layout.generateId() != GenerateId.TEXT) {
            said.add("generateId = " + layout.generateId());
        }
        if (!layout.version().equals(DeclaredLayout.NEWEST)) {
            said.add("version = \"" + layout.version() + "\"");
        }
        if (!layout.plugins().equals(List.of(Plugin.ORGANIZATION))) {
            said.add("plugins = {" + layout.plugins().stream().map(Plugin::name).collect(Collectors.joining(", "))
                    + "}");
        }
        if (!layout.models().isEmpty()) {
            said.add("models = {"
                    + layout.models().stream().map(LayoutOptions::text).collect(Collectors.joining(", ")) + "}");
        }
        return String.join(", ", said);
    }

    private static String text(Model model) {
        String fields = model.fields().stream()
                .map(field -> field.name() + ": " + field.fieldName())
                .collect(Collectors.joining(", "));
        return model.name()
                + (model.modelName().isEmpty() ? "" : " = " + model.modelName())
                + (fields.isEmpty() ? "" : " {" + fields + "}");
    }
}
