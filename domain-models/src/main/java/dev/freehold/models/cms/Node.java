package dev.freehold.models.cms;

import dev.freehold.Default;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a tree.
 *
 * @param <I> the type of its id
 * @param <N> its own type
 */
@MappedSuperclass
public abstract class Node<I, N extends Node<I, N>> {
    @Id
    @GeneratedValue
    private I id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable N parent;

    @Column(name = "sort_order")
    @Default("0")
    private int position;

    public I getId() {
        return id;
    }

    public void setId(I id) {
        this.id = id;
    }

    public @Nullable N getParent() {
        return parent;
    }

    public void setParent(@Nullable N parent) {
        this.parent = parent;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }
}
