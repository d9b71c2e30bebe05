package dev.freehold.db.error;

import java.io.Serializable;
import java.util.List;

/** The tables of the database are not those that the code was compiled for; each difference says how to mend it. */
public final class SchemaMismatchException extends FreeholdException {
    private static final long serialVersionUID = 1L;

    /** An array, as lists need not be serializable. */
    private final Difference[] differences;

    /**
     * What one object of the database has or lacks, against the code.
     *
     * @param object the quoted name of the table, column, key or schema
     * @param problem in what it differs
     * @param fix how to mend it: a statement for the database, or a change of the code
     */
    public record Difference(String object, String problem, String fix) implements Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return object + ": " + problem + "\n    Fix: " + fix;
        }
    }

    /**
     * An exception that lists differences.
     *
     * @param schema the Java package whose tables were verified
     * @param differences all of them, in the order in which they are read
     */
    public SchemaMismatchException(String schema, List<Difference> differences) {
        super(message(schema, differences));
        this.differences = differences.toArray(Difference[]::new);
    }

    /**
     * All differences, by table.
     *
     * @return the differences, at least one
     */
    public List<Difference> differences() {
        return List.of(differences);
    }

    private static String message(String schema, List<Difference> differences) {
        String count = differences.size() == 1 ? "1 difference" : differences.size() + " differences";
        StringBuilder message = new StringBuilder("The database does not fit the code")
                .append(schema.isEmpty() ? "" : " of " + schema)
                .append(": ")
                .append(count)
                .append('.');
        differences.forEach(difference -> message.append("\n\n").append(difference));
        return message.toString();
    }
}
