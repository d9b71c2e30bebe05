package com.acme.versions;

import dev.freehold.Unscoped;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A class that does not show its version: updates count it, and no row is known by it. */
@Unscoped("pages are for everyone")
public class Hidden {
    @Id
    final int id;

    final String text;

    @Version
    private final Integer version;

    Hidden(int id, String text, Integer version) {
        this.id = id;
        this.text = text;
        this.version = version;
    }

    @Override
    public String toString() {
        return text + version;
    }
}
