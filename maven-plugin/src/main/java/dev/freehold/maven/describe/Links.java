package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.Column;
import dev.freehold.maven.catalog.ForeignKey;
import dev.freehold.maven.catalog.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which column of a table refers to another: by a foreign key, or by what it is called. */
final class Links {
    static final Set<String> ORGANIZATION_WORDS =
            Set.of("organization", "organisation", "org", "tenant", "workspace", "company");
    static final Set<String> TEAM_WORDS = Set.of("team", "group", "department");

    private Links() {}

    /** Whether rows of a table say whose they are: which of the target. */
    static boolean refers(Table from, Table target, Role role) {
        return hasForeignKey(from, target)
                || from.columns().stream().anyMatch(column -> isNamedAfter(from, column, target, role));
    }

    static boolean hasForeignKey(Table from, Table target) {
        return from.foreignKeys().stream().map(ForeignKey::target).anyMatch(target.name()::equals);
    }

    /** Whether a column's name says that it holds the id of the target's row, and its type could. */
    static boolean isNamedAfter(Table from, Column column, Table target, Role role) {
        return idOf(target)
                .filter(id -> Mapped.of(column.type())
                        .flatMap(own -> Mapped.of(id.type()).filter(own::joins))
                        .isPresent())
                .filter(id -> Words.of(column.name())
                                .text()
                                .equals(Words.ofTable(target.name().table()).text() + " id")
                        || names(from, column, id, role))
                .isPresent();
    }

    private static boolean names(Table from, Column column, Column id, Role role) {
        List<String> words = Words.of(column.name()).all();
        String text = String.join(" ", words);
        String what = words.size() > 1 && words.get(words.size() - 1).equals("id") ? words.get(words.size() - 2) : "";
        boolean plain = words.size() == 2;
        boolean active = words.size() == 3 && words.get(0).equals("active");
        return switch (role) {
            case USER ->
                Set.of("user id", "userid").contains(text)
                        || text.equals("impersonated by")
                        || (text.equals("reference id") && RoleNames.isApiKey(from))
                        || (isNaturalKey(id)
                                && (column.name().equals(id.name())
                                        || Set.of("username", "principal name").contains(text)));
            case ORGANIZATION -> (plain || active) && ORGANIZATION_WORDS.contains(what);
            case TEAM -> (plain || active) && TEAM_WORDS.contains(what);
            default -> false;
        };
    }

    /** Spring Security's {@code users.username}: it says by itself that it names a user. */
    private static boolean isNaturalKey(Column id) {
        return Set.of("username", "user name").contains(Words.of(id.name()).text());
    }

    /** The one column of a table's primary key. */
    static Optional<Column> idOf(Table table) {
        return table.primaryKey().size() == 1 ? table.column(table.primaryKey().get(0)) : Optional.empty();
    }
}
