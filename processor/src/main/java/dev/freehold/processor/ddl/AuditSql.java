package dev.freehold.processor.ddl;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the model into queries for the rows that point at nothing, one for each reference that nothing enforces. */
public final class AuditSql {
    private AuditSql() {}

    /**
     * The queries.
     *
     * @param model the model, free of problems
     * @return the text of {@code audit.sql}; empty if every reference of the application's tables has a foreign key
     */
    public static Optional<String> of(AppModel model) {
        List<String> blocks = new ArrayList<>();
        for (Entity table : model.entities()) {
            for (Reference reference : table.references()) {
                model.find(reference.target())
                        .filter(target -> !reference.foreignKey())
                        .ifPresent(target -> blocks.add(query(table, reference, target)));
            }
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        blocks.add(0, SchemaSql.heading(model) + """

                -- Each query lists rows that refer, without a foreign key, to a row that is not there: not yet, or no more.
                -- A row that is only marked as deleted is there.""");
        return Optional.of(String.join("\n\n", blocks) + "\n");
    }

    private static String query(Entity table, Reference reference, Entity target) {
        List<String> id = Column.names(table.idColumns());
        String columns = Stream.concat(id.stream(), reference.fromColumns().stream())
                .distinct()
                .map(AuditSql::own)
                .collect(Collectors.joining(", "));
        String tie = reference.pairs().stream()
                .map(pair -> "t." + Quoted.identifier(pair.to()) + " = " + own(pair.from()))
                .collect(Collectors.joining(" and "));
        String refers = table.columns().stream()
                .filter(column -> column.nullable() && reference.fromColumns().contains(column.name()))
                .map(column -> own(column.name()) + " is not null\n  and ")
                .collect(Collectors.joining());
        return "-- " + table.type().simpleName() + "." + reference.name() + "\nselect " + columns + "\nfrom "
                + Quoted.table(table) + " r\nwhere " + refers + "not exists (select 1 from " + Quoted.table(target)
                + " t where " + tie + ")\norder by "
                + id.stream().map(AuditSql::own).collect(Collectors.joining(", ")) + ";";
    }

    private static String own(String column) {
        return "r." + Quoted.identifier(column);
    }
}
