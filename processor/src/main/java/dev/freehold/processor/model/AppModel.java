package dev.freehold.processor.model;

import dev.freehold.processor.model.ColumnType.EnumType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All tables under one {@code @Freehold} package, with the auth tables that they may point at.
 *
 * @param packageName the package that bears {@code @Freehold}; {@code AppSchema} and {@code AuthTables} are generated
 *     into it
 * @param entities the application's tables, sorted by type name
 * @param authTables the auth schema's tables, sorted by type name
 * @param organizationMembers who belongs to which organization, if the auth schema has organizations
 * @param teamMembers who belongs to which team, if the auth schema has teams
 * @param teams which organization a team is of, if the auth schema has teams of organizations
 * @param rowLevelSecurity whether PostgreSQL keeps rows to those who may see them
 * @param auth where the auth tables are described
 */
public record AppModel(
        String packageName,
        List<Entity> entities,
        List<Entity> authTables,
        Optional<Membership> organizationMembers,
        Optional<Membership> teamMembers,
        Optional<Teams> teams,
        boolean rowLevelSecurity,
        AuthSource auth) {
    /** Copies the lists. */
    public AppModel {
        entities = List.copyOf(entities);
        authTables = List.copyOf(authTables);
    }

    /**
     * An entity or auth table by its type.
     *
     * @param type the type
     * @return the table, or empty if it is none of this model
     */
    public Optional<Entity> find(TypeRef type) {
        return java.util.stream.Stream.concat(entities.stream(), authTables.stream())
                .filter(entity -> entity.type().equals(type))
                .findFirst();
    }

    /**
     * The enum types that the application's tables use and that are to be made for them.
     *
     * @return by schema and name; without those that auth tables have already
     */
    public List<EnumType> enumTypes() {
        List<EnumType> existing = enumTypes(authTables);
        return enumTypes(entities).stream()
                .filter(type -> existing.stream().noneMatch(other -> isSame(type, other)))
                .toList();
    }

    /**
     * The enum types of some tables.
     *
     * @param tables the tables
     * @return each once, by schema and name
     */
    public static List<EnumType> enumTypes(List<Entity> tables) {
        Map<String, EnumType> types = new TreeMap<>();
        tables.stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> column.type().named().stream())
                .forEach(type -> types.putIfAbsent(type.schema() + "\0" + type.name(), type));
        return List.copyOf(types.values());
    }

    private static boolean isSame(EnumType one, EnumType other) {
        return one.schema().equals(other.schema()) && one.name().equals(other.name());
    }

    /**
     * The PostgreSQL schemas of what the application makes.
     *
     * @return names in alphabetical order
     */
    public SortedSet<String> schemas() {
        SortedSet<String> schemas = new TreeSet<>();
        entities.forEach(table -> schemas.add(table.schema()));
        enumTypes().forEach(type -> schemas.add(type.schema()));
        return schemas;
    }

    /**
     * The ways back to an entity: every reference of another or the same table that points at it.
     *
     * @param target the entity pointed at
     * @return by the type name of the referring table, then by its columns
     */
    public List<Inverse> inversesOf(Entity target) {
        return java.util.stream.Stream.concat(authTables.stream(), entities.stream())
                .flatMap(child -> child.references().stream()
                        .filter(reference -> reference.target().equals(target.type()))
                        .map(reference -> new Inverse(child, reference)))
                .toList();
    }

    /**
     * The ways from an entity over a table that joins it with another.
     *
     * @param from the entity
     * @return by the type name of the table between
     */
    public List<Crossing> crossingsOf(Entity from) {
        return entities.stream()
                .flatMap(link -> link.acrosses().stream()
                        .filter(across -> link.reference(across.from())
                                .filter(reference -> reference.target().equals(from.type()))
                                .isPresent())
                        .flatMap(across -> link
                                .reference(across.to())
                                .flatMap(to -> find(to.target()))
                                .map(target -> new Crossing(across, link, target))
                                .stream()))
                .toList();
    }

    /**
     * A way over a table to another, seen from the one that has the accessor.
     *
     * @param across the accessor
     * @param link the table between
     * @param target the other
     */
    public record Crossing(Entity.Across across, Entity link, Entity target) {}

    /**
     * A reference seen from its target.
     *
     * @param child the table that points
     * @param reference how it points
     */
    public record Inverse(Entity child, Reference reference) {}

    /**
     * A table that says which user belongs to what.
     *
     * @param table the auth table
     * @param userProperty the property of its column with the user
     * @param groupProperty the property of its column with the organization or team
     * @param roleProperty the property of its column with the user's roles there, if it has one
     */
    public record Membership(TypeRef table, String userProperty, String groupProperty, Optional<String> roleProperty) {}

    /**
     * The table that says which organization a team is of.
     *
     * @param table the auth table
     * @param organizationProperty the property of its column with the organization
     */
    public record Teams(TypeRef table, String organizationProperty) {}
}
