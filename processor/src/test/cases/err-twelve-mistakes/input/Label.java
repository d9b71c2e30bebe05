package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;

/** A word for tasks. */
@InOrganization
public class Label {
    String id;

    @Column(
            name = "label_text",
            columnDefinition = "tekst")
    String text;
}
