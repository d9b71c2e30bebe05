package dev.freehold.models.cms;

import java.io.Serializable;

/** A file; a text, such as others give it. */
public record MediaId(String value) implements Serializable {
    public MediaId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a file has an id");
        }
    }
}
