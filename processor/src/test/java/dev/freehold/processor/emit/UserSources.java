package dev.freehold.processor.emit;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.JavaType.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns a model back into the classes and records from which a processor would have read it; all names are qualified.
 */
final class UserSources {
    private UserSources() {}

    /** The texts by class name. */
    static Map<String, String> of(AppModel model) {
        Map<String, List<Entity>> byOutermost = Stream.concat(model.entities().stream(), model.authTables().stream())
                .collect(Collectors.groupingBy(
                        entity -> qualified(
                                entity.type().packageName(),
                                entity.type().simpleNames().get(0)),
                        TreeMap::new,
                        Collectors.toList()));
        Map<String, String> sources = new TreeMap<>();
        byOutermost.forEach((name, entities) -> sources.put(name, file(entities)));
        return sources;
    }

    private static String qualified(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    private static String file(List<Entity> entities) {
        String packageName = entities.get(0).type().packageName();
        List<String> names = entities.get(0).type().simpleNames();
        String types = entities.stream().map(UserSources::type).collect(Collectors.joining("\n"));
        String holder = names.size() == 1
                ? types
                : "/** A holder. */\npublic final class " + names.get(0) + " {\n    private " + names.get(0) + "() {}\n"
                        + types + "}\n";
        return (packageName.isEmpty() ? "" : "package " + packageName + ";\n\n") + holder;
    }

    private static String type(Entity entity) {
        return entity.construction().making().stream()
                        .anyMatch(making -> !making.writers().isEmpty())
                ? bean(entity)
                : row(entity);
    }

    private static String row(Entity entity) {
        String tags = entity.rowColumns().stream()
                .map(column -> " * @param " + column.property() + " x\n")
                .collect(Collectors.joining());
        String components = entity.rowColumns().stream()
                .map(column -> type(column) + " " + column.property())
                .collect(Collectors.joining(", "));
        return "/**\n * X.\n *\n" + tags + " */\npublic " + isStatic(entity) + "record "
                + entity.type().simpleName() + "(" + components + ") {" + enums(entity) + "}\n";
    }

    private static String bean(Entity entity) {
        StringBuilder body =
                new StringBuilder("    /** X. */\n    public " + entity.type().simpleName() + "() {}\n");
        for (Column column : entity.rowColumns()) {
            String property = column.property();
            String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
            String value = column.javaType().name();
            if (property.startsWith("field")) {
                body.append("    /** X. */\n    public ")
                        .append(value)
                        .append(' ')
                        .append(property)
                        .append(";\n");
                continue;
            }
            body.append("    private ")
                    .append(value)
                    .append(' ')
                    .append(property)
                    .append(";\n");
            body.append("    /**\n     * X.\n     *\n     * @return x\n     */\n    public ")
                    .append(value);
            body.append(" get")
                    .append(capital)
                    .append("() { return ")
                    .append(property)
                    .append("; }\n");
            body.append("    /**\n     * X.\n     *\n     * @param x x\n     */\n    public void set")
                    .append(capital);
            body.append('(').append(value).append(" x) { ").append(property).append(" = x; }\n");
        }
        return "/** X. */\npublic " + isStatic(entity) + "class "
                + entity.type().simpleName() + " {\n" + body + enums(entity) + "}\n";
    }

    private static String isStatic(Entity entity) {
        return entity.type().simpleNames().size() > 1 ? "static " : "";
    }

    private static String enums(Entity entity) {
        return entity.rowColumns().stream()
                .map(Column::javaType)
                .filter(type -> type.kind() == Kind.ENUM)
                .map(type -> type.name())
                .filter(name -> name.startsWith(entity.type().qualifiedName() + "."))
                .distinct()
                .map(name -> "\n    /** X. */\n    public enum " + name.substring(name.lastIndexOf('.') + 1)
                        + " {\n        /** X. */\n        ONE\n    }\n")
                .collect(Collectors.joining());
    }

    private static String type(Column column) {
        String name = column.javaType().name();
        if (!column.nullable()) {
            return name;
        }
        if (name.equals("byte[]")) {
            return "byte @org.jspecify.annotations.Nullable []";
        }
        int dot = name.lastIndexOf('.') + 1;
        return name.substring(0, dot) + "@org.jspecify.annotations.Nullable " + name.substring(dot);
    }
}
