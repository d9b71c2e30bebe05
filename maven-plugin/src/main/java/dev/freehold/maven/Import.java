package dev.freehold.maven;

import dev.freehold.maven.catalog.Catalog;
import dev.freehold.maven.catalog.Table;
import dev.freehold.maven.connect.GoalFailure;
import dev.freehold.maven.describe.Choice;
import dev.freehold.maven.describe.Description;
import dev.freehold.maven.describe.Holder;
import dev.freehold.processor.problem.Suggestions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a live database into a holder, or says what stands in the way. */
final class Import {
    private static final int SHOWN = 12;

    private final Catalog catalog;
    private final Choice choice;
    private final String role;

    /**
     * An import.
     *
     * @param connection a connection, which the caller closes
     * @param role who asks, for messages
     * @param choice what the user says
     */
    Import(Connection connection, String role, Choice choice) {
        this.catalog = new Catalog(connection);
        this.choice = choice;
        this.role = role;
    }

    Holder holder() throws SQLException, GoalFailure {
        List<Catalog.Schema> schemas = catalog.schemas();
        List<Table> tables = new ArrayList<>();
        for (String name : choice.schemas()) {
            Catalog.Schema schema = found(name, schemas);
            if (!schema.usable()) {
                throw new GoalFailure(
                        "The role " + role + " may not use the schema " + name + ".",
                        "Let its owner run: grant usage on schema " + quoted(name) + " to " + quoted(role)
                                + "; or import by another role.");
            }
            if (schema.tables().isEmpty()) {
                throw new GoalFailure("The schema " + name + " has no tables.", otherSchemas(schemas));
            }
            tables.addAll(catalog.tables(name, choice::admits));
        }
        if (tables.isEmpty()) {
            throw new GoalFailure(
                    "No table of " + String.join(", ", choice.schemas()) + " is left by <includes> and <excludes>.",
                    "Correct them: they hold table or schema.table, with * for any text.");
        }
        if (!Description.hasUsers(tables, choice)) {
            throw noUsers(tables, schemas);
        }
        List<Table> selected = Description.selected(tables, choice);
        requireRights(selected);
        return Description.of(selected, choice);
    }

    private static Catalog.Schema found(String name, List<Catalog.Schema> schemas) throws GoalFailure {
        Optional<Catalog.Schema> found =
                schemas.stream().filter(schema -> schema.name().equals(name)).findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        List<String> names = schemas.stream().map(Catalog.Schema::name).toList();
        List<String> near = Suggestions.nearest(name, names);
        throw new GoalFailure(
                "The database has no schema " + name + "; there are " + String.join(", ", names) + ".",
                near.isEmpty()
                        ? "Name one of them in freehold.schemas."
                        : "Did you mean " + String.join(" or ", near) + "?");
    }

    private static String otherSchemas(List<Catalog.Schema> schemas) {
        String others = schemas.stream()
                .filter(schema -> !schema.tables().isEmpty())
                .map(Catalog.Schema::name)
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? "Check freehold.url: no schema of this database has tables."
                : "Name another in freehold.schemas; there are tables in " + others + ".";
    }

    private GoalFailure noUsers(List<Table> tables, List<Catalog.Schema> schemas) {
        String names =
                tables.stream().map(table -> table.name().table()).limit(SHOWN).collect(Collectors.joining(", "));
        String more = tables.size() > SHOWN ? " and " + (tables.size() - SHOWN) + " more" : "";
        String elsewhere = schemas.stream()
                .filter(schema -> !choice.schemas().contains(schema.name()))
                .flatMap(schema -> schema.tables().stream()
                        .filter(Description::isCalledLikeUsers)
                        .map(table -> schema.name() + "." + table))
                .collect(Collectors.joining(", "));
        String example = tables.get(0).name().table();
        return new GoalFailure(
                "No table of " + String.join(", ", choice.schemas()) + " looks like one of users; there are " + names
                        + more + ".",
                elsewhere.isEmpty()
                        ? "Say which it is in the plugin's configuration, as <roles><" + example + ">USER</" + example
                                + "></roles>, or name another schema in freehold.schemas."
                        : "Name the schema of " + elsewhere + " in freehold.schemas.");
    }

    /** What cannot be read can be described, but not be queried later: better said now. */
    private void requireRights(List<Table> tables) throws GoalFailure {
        List<Table> hidden = tables.stream().filter(table -> !table.readable()).toList();
        if (!hidden.isEmpty()) {
            String names = hidden.stream()
                    .map(table -> quoted(table.name().schema()) + "."
                            + quoted(table.name().table()))
                    .collect(Collectors.joining(", "));
            throw new GoalFailure(
                    "The role " + role + " may not read "
                            + hidden.stream()
                                    .map(table -> table.name().toString())
                                    .collect(Collectors.joining(", "))
                            + ".",
                    "Let the owner run: grant select on " + names + " to " + quoted(role)
                            + "; or list what you do not need in <excludes>.");
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
