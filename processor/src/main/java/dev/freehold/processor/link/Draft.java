package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredEntity.Auth;
import dev.freehold.processor.declared.DeclaredEntity.ConstraintNames;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entity whose columns are known and whose references are not yet.
 *
 * @param declared the declaration
 * @param ownership whose its rows are
 * @param schema the PostgreSQL schema
 * @param table the table's name
 * @param columns the columns
 */
record Draft(DeclaredEntity declared, Ownership ownership, String schema, String table, List<Column> columns) {
    TypeRef type() {
        return declared.type();
    }

    boolean isExternal() {
        return declared.auth().isPresent();
    }

    ConstraintNames constraints() {
        return declared.auth().map(Auth::constraints).orElse(ConstraintNames.POSTGRESQL);
    }

    boolean isSecret(String column) {
        return declared.auth().stream()
                .flatMap(auth -> auth.secrets().stream())
                .anyMatch(secret -> secret.name().equals(column));
    }

    Optional<Column> byName(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    Optional<Column> byProperty(String property) {
        return columns.stream()
                .filter(column -> column.property().equals(property))
                .findFirst();
    }

    List<Column> idColumns() {
        return declared.properties().stream()
                .filter(property -> property.id())
                .flatMap(property -> byProperty(property.name()).stream())
                .toList();
    }

    /**
     * The columns that separate the tenants: the organization's and the team's, or, if nothing but the owner stands
     * guard, the owner's.
     *
     * @return the columns, none for a table without one
     */
    List<Column> tenant() {
        List<Column> groups = Stream.of(Part.ORGANIZATION, Part.TEAM)
                .flatMap(part -> part(part).stream())
                .toList();
        boolean isOwners = groups.isEmpty() && ownership.organization().isEmpty();
        return isOwners ? part(Part.OWNER).stream().toList() : groups;
    }

    /**
     * The columns that separate those who see the rows: the tenant's, and the owner's where only the owner reads.
     *
     * @return the columns, none for a table that everyone sees
     */
    List<Column> readers() {
        List<Column> tenant = tenant();
        boolean isOwners = ownership.limits().reads().owner() && !tenant.isEmpty();
        return isOwners
                ? Stream.concat(tenant.stream(), part(Part.OWNER).stream())
                        .distinct()
                        .toList()
                : tenant;
    }

    private Optional<Column> part(Part part) {
        return columns.stream().filter(column -> column.part() == part).findFirst();
    }
}
