package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredEntity.Auth;
import dev.freehold.processor.declared.DeclaredEntity.Columns;
import dev.freehold.processor.declared.DeclaredEntity.ConstraintNames;
import dev.freehold.processor.declared.DeclaredLayout;
import dev.freehold.processor.declared.DeclaredLayout.Adapter;
import dev.freehold.processor.declared.DeclaredLayout.GenerateId;
import dev.freehold.processor.declared.DeclaredLayout.Plugin;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredProperty.ColumnSpec;
import dev.freehold.processor.declared.DeclaredProperty.DeclaredDefault;
import dev.freehold.processor.declared.DeclaredSchema;
import dev.freehold.processor.declared.DeclaredSchema.Elsewhere;
import dev.freehold.processor.declared.Presence;
import dev.freehold.processor.declared.Said;
import dev.freehold.processor.model.Auth.Secret;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.TypeRef;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the tables of Better Auth, by its own names, into those of one server's database: what they and their columns
 * are called, which type ids and time stamps have, and what is not there at all.
 */
final class Layout {
    private final DeclaredLayout layout;
    private final Set<Plugin> plugins;
    private final Version version;
    private final LayoutNames names;

    private Layout(DeclaredLayout layout, Version version) {
        this.layout = layout;
        this.version = version;
        this.plugins = EnumSet.noneOf(Plugin.class);
        this.plugins.addAll(layout.plugins());
        if (plugins.contains(Plugin.TEAMS) || plugins.contains(Plugin.DYNAMIC_ACCESS_CONTROL)) {
            plugins.add(Plugin.ORGANIZATION); // its absence is reported once, not at every table that refers to it
        }
        this.names = new LayoutNames(layout);
    }

    /**
     * Places the auth tables of a schema.
     *
     * @param schema the schema as it is declared
     * @param version the server's version
     * @return the schema with the tables of that server; what it lacks is elsewhere
     */
    static DeclaredSchema apply(DeclaredSchema schema, Version version) {
        return schema.layout()
                .map(layout -> new Layout(layout, version).place(schema))
                .orElse(schema);
    }

    private DeclaredSchema place(DeclaredSchema schema) {
        Map<TypeRef, Elsewhere> elsewhere = new HashMap<>(schema.elsewhere());
        schema.authTables().stream()
                .filter(table -> !isThere(table))
                .forEach(table -> elsewhere.put(
                        table.type(),
                        new Elsewhere(
                                Elsewhere.Kind.LAYOUT,
                                lacking(table.auth().orElseThrow().presence()))));
        return new DeclaredSchema(
                schema.packageName(),
                schema.auth(),
                schema.schema(),
                schema.naming(),
                schema.rowLevelSecurity(),
                schema.authTables().stream()
                        .filter(this::isThere)
                        .map(table -> DeclaredLayout.isOf(table.type()) ? place(table) : table)
                        .toList(),
                schema.entities(),
                schema.layout(),
                elsewhere,
                schema.converters(),
                schema.said());
    }

    private boolean isThere(DeclaredEntity table) {
        return table.auth().filter(auth -> isThere(auth.presence())).isPresent();
    }

    private boolean isThere(Presence presence) {
        return plugins.containsAll(presence.by()) && version.has(presence.since(), presence.before());
    }

    /** In words of the options what a server would need to have something. */
    private String lacking(Presence presence) {
        return presence.by().stream()
                .filter(plugin -> !plugins.contains(plugin))
                .map(plugin -> "BetterAuth.Plugin." + plugin)
                .collect(Collectors.joining(", "));
    }

    private DeclaredEntity place(DeclaredEntity table) {
        String model = model(table);
        Auth auth = table.auth().orElseThrow();
        List<DeclaredProperty> properties = table.properties().stream()
                .filter(property -> isThere(property.presence()))
                .map(property -> place(model, property))
                .toList();
        List<Secret> secrets = auth.secrets().stream()
                .map(secret -> new Secret(
                        secret.field(), names.column(model, secret.field()), secret.definition(), secret.unique()))
                .toList();
        Auth placed = new Auth(
                auth.role(),
                secrets,
                auth.mayBeAbsent(),
                auth.deleted().isEmpty() ? "" : names.column(model, auth.deleted()),
                auth.presence(),
                layout.adapter() == Adapter.DRIZZLE ? ConstraintNames.DRIZZLE : ConstraintNames.POSTGRESQL,
                auth.said());
        return table.placed(
                names.table(model), layout.schemaName(), placed, properties, indexes(table, model, properties));
    }

    /** What the records of {@code BetterAuth} say in {@code @Table}. */
    private static String model(DeclaredEntity table) {
        return table.table()
                .orElseGet(() -> Accessors.decapitalized(table.type().simpleName()));
    }

    private List<Columns> indexes(DeclaredEntity table, String model, List<DeclaredProperty> properties) {
        List<String> fields = Stream.concat(
                        properties.stream().map(DeclaredProperty::name),
                        table.auth().stream()
                                .flatMap(auth -> auth.secrets().stream())
                                .map(Secret::field))
                .toList();
        return table.indexes().stream()
                .filter(index -> fields.containsAll(index.columns()))
                .map(index -> new Columns(
                        names.index(model, index.columns().get(0)),
                        index.columns().stream()
                                .map(field -> names.column(model, field))
                                .toList(),
                        index.origin()))
                .toList();
    }

    private DeclaredProperty place(String model, DeclaredProperty property) {
        ColumnSpec said = property.column();
        ColumnSpec column = new ColumnSpec(
                Optional.of(names.column(model, property.name())),
                property.id() ? idType() : timeType(property).or(said::definition),
                said.length(),
                said.precision(),
                said.scale(),
                said.secondPrecision(),
                said.unique(),
                said.notInserted(),
                said.notUpdated(),
                said.comment(),
                said.checks(),
                said.said());
        return property.placed(
                column,
                property.id() && layout.generateId() == GenerateId.SERIAL,
                property.id() ? idDefault() : property.defaultValue().flatMap(value -> written(property, value)));
    }

    private Optional<String> idType() {
        return switch (layout.generateId()) {
            case TEXT -> Optional.empty();
            case UUID -> Optional.of("uuid");
            case SERIAL -> Optional.of("integer");
        };
    }

    private Optional<DeclaredDefault> idDefault() {
        return layout.generateId() == GenerateId.UUID ? Optional.of(expression("gen_random_uuid()")) : Optional.empty();
    }

    private Optional<String> timeType(DeclaredProperty property) {
        boolean withZone = layout.adapter() == Adapter.BUILT_IN || layout.withTimezone();
        if (property.type().kind() != JavaType.Kind.INSTANT || withZone) {
            return Optional.empty();
        }
        return Optional.of(layout.adapter() == Adapter.PRISMA ? "timestamp(3)" : "timestamp");
    }

    /**
     * The built-in migrator leaves defaults to the server but for times, and Prisma leaves the time of the last change
     * to its client.
     */
    private Optional<DeclaredDefault> written(DeclaredProperty property, DeclaredDefault value) {
        if (value.value().isPresent()) {
            return layout.adapter() == Adapter.BUILT_IN ? Optional.empty() : Optional.of(value);
        }
        return switch (layout.adapter()) {
            case BUILT_IN -> Optional.of(value);
            case DRIZZLE -> Optional.of(expression("now()"));
            case PRISMA -> Optional.of(value).filter(now -> !property.name().equals("updatedAt"));
        };
    }

    private static DeclaredDefault expression(String sql) {
        return new DeclaredDefault(Optional.empty(), Optional.of(sql), Said.NOWHERE);
    }
}
