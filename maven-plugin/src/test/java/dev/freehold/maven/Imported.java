package dev.freehold.maven;

import dev.freehold.maven.connect.GoalFailure;
import dev.freehold.maven.describe.AuthRecord;
import dev.freehold.maven.describe.Choice;
import dev.freehold.maven.describe.Holder;
import dev.freehold.maven.describe.Role;
import dev.freehold.maven.write.HolderText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What the import makes of a database.
 *
 * @param holder the holder
 * @param text its source
 */
record Imported(Holder holder, String text) {
    static Imported of(DataSource database, String schema, String name) throws SQLException, GoalFailure {
        return of(database, choice(schema, name));
    }

    static Imported of(DataSource database, Choice choice) throws SQLException, GoalFailure {
        try (Connection connection = database.getConnection()) {
            Holder holder = new Import(connection, "postgres", choice).holder();
            return new Imported(holder, HolderText.of(holder));
        }
    }

    static Choice choice(String schema, String name) {
        return new Choice("com.acme." + name, List.of(schema), List.of(), List.of(), Map.of(), List.of(), Map.of());
    }

    /** The tables that have a role of their own. */
    Map<String, Role> roles() {
        return holder.records().stream()
                .filter(record -> record.role() != Role.OTHER)
                .collect(Collectors.toMap(record -> record.table().table(), AuthRecord::role));
    }

    AuthRecord record(String name) {
        return holder.records().stream()
                .filter(record -> record.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String userType() {
        return holder.records().stream()
                .filter(record -> record.role() == Role.USER)
                .map(AuthRecord::name)
                .findFirst()
                .orElseThrow();
    }
}
