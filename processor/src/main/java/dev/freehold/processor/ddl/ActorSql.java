package dev.freehold.processor.ddl;

import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.ColumnType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The texts by which policies and triggers ask who acts.
 *
 * <p>A function in a sub-select is asked once for a statement, not once for a row, and what it gives is looked up in
 * the index. The alias is the one that PostgreSQL shows, so that the text can be compared with what a database has.
 */
final class ActorSql {
    static final String USER = "user_id";
    static final String ORGANIZATION = "organization_id";
    static final String TEAM = "team_id";
    static final String USERS = "user_ids";
    static final String ORGANIZATIONS = "organization_ids";

    private ActorSql() {}

    /** A function without parameters. */
    static String call(String function) {
        return call(function, List.of());
    }

    /** The organization, if the actor has one of the roles there; whatever the role if there is none. */
    static String call(String function, List<String> roles) {
        String list = roles.stream().map(role -> Quoted.text(role) + "::text").collect(Collectors.joining(", "));
        return Quoted.identifier(SecurityRoles.SCHEMA) + "." + Quoted.identifier(function) + "("
                + (roles.isEmpty() ? "" : "array[" + list + "]") + ")";
    }

    /** What a function gives, asked once for a statement. */
    static String once(String function, List<String> roles) {
        return "(select " + call(function, roles) + " as " + Quoted.identifier(function) + ")";
    }

    static String once(String function) {
        return once(function, List.of());
    }

    /** Whether a value is one of what a function gives, asked once for a statement. */
    static String isAmong(String value, String function, Column id) {
        return value + " = any (" + once(function) + "::" + type(id) + "[])";
    }

    /** What a statement says of its actor; null if nothing. */
    static String setting(String name, Column type) {
        return text(name) + "::" + type(type);
    }

    /** The same as text. A setting that was set for an earlier transaction is empty, not absent. */
    static String text(String name) {
        return "nullif(current_setting('" + SecurityRoles.SCHEMA + "." + name + "', true), '')";
    }

    /** A type as functions return it: without its length. */
    static String type(Column column) {
        return TypeSql.of(ColumnType.of(column.type().base()));
    }
}
