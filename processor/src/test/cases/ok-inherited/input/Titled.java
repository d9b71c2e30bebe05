package com.acme.notes;

import java.util.Optional;

/** Accessors of an interface are no properties of their own. */
interface Titled {
    Optional<String> getTitle();

    default String heading() {
        return getTitle().orElse("untitled");
    }
}
