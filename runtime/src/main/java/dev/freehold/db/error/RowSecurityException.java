package dev.freehold.db.error;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import java.util.List;

/**
 * The policies of the database do not hold for the role of the program, so that no statement is sent. Each finding says
 * how to mend it.
 */
public final class RowSecurityException extends FreeholdException {
    private static final long serialVersionUID = 1L;

    /** An array, as lists need not be serializable. */
    private final Difference[] findings;

    /**
     * An exception that lists findings.
     *
     * @param schema the Java package whose rows are to be kept
     * @param findings all of them, in the order in which they are read
     */
    public RowSecurityException(String schema, List<Difference> findings) {
        super(message(schema, findings));
        this.findings = findings.toArray(Difference[]::new);
    }

    /**
     * All that is wrong.
     *
     * @return the findings, at least one
     */
    public List<Difference> findings() {
        return List.of(findings);
    }

    private static String message(String schema, List<Difference> findings) {
        StringBuilder message = new StringBuilder("Row-level security does not keep the rows")
                .append(schema.isEmpty() ? "" : " of " + schema)
                .append(": ")
                .append(findings.size() == 1 ? "1 finding" : findings.size() + " findings")
                .append('.');
        findings.forEach(finding -> message.append("\n\n").append(finding));
        return message.toString();
    }
}
