package dev.freehold.processor.ddl;

import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.ColumnType.Base;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Entity.Check;
import dev.freehold.processor.model.Entity.Index;
import dev.freehold.processor.model.Entity.PrimaryKey;
import dev.freehold.processor.model.Entity.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a table into the statements that make it: the table, its indexes, its comments. */
final class TableSql {
    private TableSql() {}

    /** The foreign keys are given, since some of a table's may have to wait for other tables. */
    static String of(Entity table, List<String> foreignKeys) {
        List<String> statements = new ArrayList<>();
        statements.add(createTable(table, foreignKeys));
        table.indexes().forEach(index -> statements.add(createIndex(table, index)));
        addComments(table, statements);
        return String.join("\n", statements);
    }

    private static String createTable(Entity table, List<String> foreignKeys) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(ColumnSql.of(column)));
        table.auth().stream()
                .flatMap(auth -> auth.secrets().stream())
                .forEach(secret -> lines.add(Quoted.identifier(secret.name()) + " " + secret.definition()));
        PrimaryKey id = table.id();
        if (!id.columns().isEmpty()) {
            lines.add(constraint(id.name(), "primary key " + Quoted.columns(id.columns())));
        }
        for (Unique unique : table.uniques()) {
            lines.add(constraint(unique.name(), "unique " + Quoted.columns(unique.columns())));
        }
        for (Check check : table.checks()) {
            lines.add(constraint(check.name(), "check (" + condition(check) + ")"));
        }
        lines.addAll(foreignKeys);
        return lines.stream()
                .map(line -> "    " + line)
                .collect(Collectors.joining(",\n", "create table " + Quoted.table(table) + " (\n", "\n);"));
    }

    static String condition(Check check) {
        if (check instanceof Check.OneOf values) {
            return oneOf(values);
        }
        if (check instanceof Check.FirstOfMonth month) {
            return "extract(day from " + Quoted.identifier(month.column()) + ") = 1";
        }
        if (check instanceof Check.Sql sql) {
            return sql.sql();
        }
        return together((Check.Together) check);
    }

    private static String together(Check.Together check) {
        String nulls = "num_nulls" + Quoted.columns(check.columns());
        return check.beside().isEmpty()
                ? nulls + " in (0, " + check.columns().size() + ")"
                : nulls + " = 0 or num_nonnulls" + Quoted.columns(check.all()) + " = 0";
    }

    private static String oneOf(Check.OneOf check) {
        boolean isNumber = check.type().base() == Base.SMALLINT;
        String values = check.values().stream()
                .map(value -> isNumber ? value : Quoted.text(value))
                .collect(Collectors.joining(", "));
        String column = Quoted.identifier(check.column());
        return check.type().array()
                ? column + " <@ array[" + values + "]::" + TypeSql.of(check.type())
                : column + " in (" + values + ")";
    }

    private static String constraint(String name, String definition) {
        return "constraint " + Quoted.identifier(name) + " " + definition;
    }

    private static String createIndex(Entity table, Index index) {
        String columns = index.columns().stream()
                .map(column -> Quoted.identifier(column) + (index.descending().contains(column) ? " desc" : ""))
                .collect(Collectors.joining(", ", "(", ")"));
        return "create " + (index.unique() ? "unique " : "") + "index " + Quoted.identifier(index.name()) + " on "
                + Quoted.table(table) + " " + columns + ";";
    }

    private static void addComments(Entity table, List<String> statements) {
        if (!table.comment().isEmpty()) {
            statements.add("comment on table " + Quoted.table(table) + " is " + Quoted.text(table.comment()) + ";");
        }
        for (Column column : table.columns()) {
            if (!column.comment().isEmpty()) {
                statements.add("comment on column " + Quoted.table(table) + "." + Quoted.identifier(column.name())
                        + " is " + Quoted.text(column.comment()) + ";");
            }
        }
    }
}
