package dev.freehold.models.clinic.support;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** A row with a number and a name. */
@MappedSuperclass
public abstract class NamedEntity extends BaseEntity {
    @Column(length = 80, nullable = false)
    private String name;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return getName();
    }
}
