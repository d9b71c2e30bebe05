package dev.freehold.models.clinic.support;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * A row that is changed by several at once.
 *
 * @param <V> what counts its changes
 */
@MappedSuperclass
public abstract class Versioned<V extends Comparable<V>> extends BaseEntity {
    @Version
    @Column(name = "row_version")
    private V version;

    public V getVersion() {
        return version;
    }

    public void setVersion(V version) {
        this.version = version;
    }
}
