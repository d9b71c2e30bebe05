package com.acme.notes.base;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/**
 * An id of any type, in another package.
 *
 * @param <I> the type of the id
 */
@MappedSuperclass
public abstract class Identified<I> {
    @Id
    @GeneratedValue
    private I id;

    public I getId() {
        return id;
    }

    public void setId(I id) {
        this.id = id;
    }
}
