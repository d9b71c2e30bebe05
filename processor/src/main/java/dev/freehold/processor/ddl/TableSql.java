package dev.freehold.processor.ddl;

import dev.freehold.processor.model.Column;
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

    private static String condition(Check check) {
        if (check instanceof Check.OneOf values) {
            return Quoted.identifier(values.column()) + " in " + Quoted.texts(values.values());
        }
        List<String> together = ((Check.Together) check).columns();
        return "num_nulls" + Quoted.columns(together) + " in (0, " + together.size() + ")";
    }

    private static String constraint(String name, String definition) {
        return "constraint " + Quoted.identifier(name) + " " + definition;
    }

    private static String createIndex(Entity table, Index index) {
        return "create index " + Quoted.identifier(index.name()) + " on " + Quoted.table(table) + " "
                + Quoted.columns(index.columns()) + ";";
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
