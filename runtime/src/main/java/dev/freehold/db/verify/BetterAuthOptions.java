package dev.freehold.db.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a Better Auth server lays out its tables, in the words of {@code @BetterAuth.Options}.
 *
 * @param attributes the attributes but for the three below, if they have not their usual value: as they are written,
 *     without the types of constants, in the order of the annotation
 * @param versions the versions that it may be; empty if its tables are of none
 * @param plugins the plugins that have tables or columns
 * @param models what is renamed
 */
record BetterAuthOptions(
        Map<String, String> attributes, Set<BetterAuthVersion> versions, Set<String> plugins, List<Renamed> models) {
    /** All plugins, in the order of the annotation. */
    static final List<String> PLUGINS = List.of(
            "ORGANIZATION", "TEAMS", "DYNAMIC_ACCESS_CONTROL", "JWT", "API_KEY", "ADMIN", "TWO_FACTOR", "PASSKEY");

    private static final Set<String> USUAL_PLUGINS = Set.of("ORGANIZATION");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(\\w+) = (\\{[^}]*}|\"[^\"]*\"|\\w+)");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z_]+");
    private static final String MODELS = "models = ";

    /** Those of a text such as {@code adapter = DRIZZLE, usePlural = true}, as {@code schema.json} has it. */
    static BetterAuthOptions parse(String text) {
        int models = text.contains(MODELS) ? text.indexOf(MODELS) : text.length();
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text).region(0, models);
        while (matcher.find()) {
            attributes.put(matcher.group(1), matcher.group(2));
        }
        String version = attributes.remove("version");
        String plugins = attributes.remove("plugins");
        return new BetterAuthOptions(
                attributes,
                Set.of(version == null ? BetterAuthVersion.V1_7 : BetterAuthVersion.of(version.replace("\"", ""))),
                plugins == null
                        ? USUAL_PLUGINS
                        : CONSTANT.matcher(plugins)
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet()),
                Renamed.parse(text.substring(models)));
    }

    /** Whether nothing need be said. */
    boolean isUsual() {
        return written().isEmpty();
    }

    /** The annotation, ready to be pasted. */
    String annotation() {
        return written().entrySet().stream()
                .map(attribute -> attribute.getKey() + " = " + attribute.getValue())
                .collect(Collectors.joining(", ", "@BetterAuth.Options(", ")"));
    }

    private Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        attributes.forEach((name, value) -> written.put(name, typed(name, value)));
        BetterAuthVersion.toWrite(versions).ifPresent(version -> written.put("version", '"' + version + '"'));
        if (!plugins.equals(USUAL_PLUGINS)) {
            written.put(
                    "plugins",
                    array(
                            PLUGINS.stream().filter(plugins::contains).map(plugin -> "BetterAuth.Plugin." + plugin),
                            true));
        }
        if (!models.isEmpty()) {
            written.put("models", array(models.stream().map(Renamed::annotation), false));
        }
        return written;
    }

    private static String typed(String name, String value) {
        return switch (name) {
            case "adapter" -> "BetterAuth.Adapter." + value;
            case "generateId" -> "BetterAuth.GenerateId." + value;
            default -> value;
        };
    }

    private static String array(Stream<String> values, boolean always) {
        List<String> list = values.toList();
        return list.size() == 1 && !always ? list.get(0) : "{" + String.join(", ", list) + "}";
    }

    /** Whether other options describe a part of the same tables: some of the plugins, and a version that it may be. */
    boolean covers(BetterAuthOptions other) {
        return attributes.equals(other.attributes)
                && models.equals(other.models)
                && plugins.containsAll(other.plugins)
                && (versions.isEmpty() || versions.containsAll(other.versions));
    }

    /**
     * A model or fields that have another name.
     *
     * @param model Better Auth's name of the model
     * @param modelName the name that is used; empty for that one
     * @param fields the names that are used, by Better Auth's
     */
    record Renamed(String model, String modelName, Map<String, String> fields) {
        private static final Pattern MODEL = Pattern.compile("(\\w+)(?: = ([^ ,{}]+))?(?: \\{([^}]*)})?");
        private static final Pattern FIELD = Pattern.compile("(\\w+): ([^,]+)");

        /** From such as <code>models = {user = accounts {email: mail}, team = crew}</code>. */
        private static List<Renamed> parse(String text) {
            int start = text.indexOf('{') + 1;
            return MODEL.matcher(text.substring(start))
                    .results()
                    .map(result -> new Renamed(
                            result.group(1),
                            result.group(2) == null ? "" : result.group(2),
                            result.group(3) == null ? Map.of() : fields(result.group(3))))
                    .toList();
        }

        private static Map<String, String> fields(String text) {
            return FIELD.matcher(text)
                    .results()
                    .collect(Collectors.toMap(result -> result.group(1), result -> result.group(2)));
        }

        private String annotation() {
            String names = array(
                    fields.entrySet().stream()
                            .map(field -> "@BetterAuth.Field(name = \"" + field.getKey() + "\", fieldName = \""
                                    + field.getValue() + "\")"),
                    false);
            return "@BetterAuth.Model(name = \"" + model + "\""
                    + (modelName.isEmpty() ? "" : ", modelName = \"" + modelName + "\"")
                    + (fields.isEmpty() ? "" : ", fields = " + names) + ")";
        }
    }
}
