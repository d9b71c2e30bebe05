package com.acme.ids;

import java.util.UUID;

/** The id of a project. */
public record ProjectId(UUID value) {
    /** A second constructor, which a column does not use. */
    public ProjectId(String text) {
        this(UUID.fromString(text));
    }

    static ProjectId value(String text) {
        return new ProjectId(text);
    }
}
