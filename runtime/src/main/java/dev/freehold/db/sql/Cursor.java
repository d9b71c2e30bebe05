package dev.freehold.db.sql;

import java.sql.ResultSet;

/** A row being read from left to right. */
public final class Cursor {
    private final ResultSet results;
    private int next = 1;

    Cursor(ResultSet results) {
        this.results = results;
    }

    ResultSet results() {
        return results;
    }

    /** Steps over some columns and says where the first of them is. */
    int advance(int columns) {
        int first = next;
        next += columns;
        return first;
    }
}
