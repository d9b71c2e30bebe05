package com.acme.notes;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;
import java.util.Optional;

/** Its getters are its properties, as the id stands on one; what they are kept in is nobody's business. */
@InOrganization
public class Label {
    private String[] kept = new String[2];

    @Id
    public String getName() {
        return kept[0];
    }

    public void setName(String name) {
        kept[0] = name;
    }

    public Optional<String> getColor() {
        return Optional.ofNullable(kept[1]);
    }

    public void setColor(String color) {
        kept[1] = color;
    }

    public boolean isLong() {
        return kept[0].length() > 10;
    }
}
