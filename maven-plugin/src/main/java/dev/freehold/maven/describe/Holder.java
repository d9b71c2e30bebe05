package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.TableName;
import java.util.List;

/**
 * The type to be written: what {@code @Freehold(auth = …)} names.
 *
 * @param name its qualified name
 * @param schemas the schemas it was read from
 * @param records its records, by the names of their tables
 * @param leftOut tables that cannot be records
 */
public record Holder(String name, List<String> schemas, List<AuthRecord> records, List<LeftOut> leftOut) {
    /** Copies the lists. */
    public Holder {
        schemas = List.copyOf(schemas);
        records = List.copyOf(records);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A table that has no record.
     *
     * @param table the table
     * @param reason why, as the end of a sentence: {@code it has no primary key}
     */
    public record LeftOut(TableName table, String reason) {}

    /** The package; empty for the unnamed one. */
    public String packageName() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    /** The name within the package. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
