package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Id;

/** A word for tasks. */
@InOrganization
public class Label {
    @Id
    String id;

    @Column(
            name = "label_text",
            columnDefinition = "text")
    String text;
}
