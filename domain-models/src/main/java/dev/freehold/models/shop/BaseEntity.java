package dev.freehold.models.shop;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * What every row of the shop has: an id of its own type, and a version.
 *
 * @param <ID> the type of the id
 */
@MappedSuperclass
public abstract class BaseEntity<ID> {
    @Id
    @GeneratedValue
    private ID id;

    @Version
    private int version;

    public ID getId() {
        return id;
    }

    public void setId(ID id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // a product and a customer are never the same
    public boolean equals(Object other) {
        return this == other
                || (other != null
                        && other.getClass() == getClass()
                        && id != null
                        && id.equals(((BaseEntity<?>) other).id));
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
