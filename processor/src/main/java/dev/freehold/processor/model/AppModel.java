package dev.freehold.processor.model;

import java.util.List;
import java.util.Optional;

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
