package dev.freehold.models.library;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What belongs to an organization, which Hibernate writes like any other property, and has a version. */
@MappedSuperclass
public abstract class LibraryEntity {
    @InOrganization
    @Column(name = "organization_id", updatable = false, nullable = false)
    private String organizationId;

    @Version
    private int version;

    public String getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(String organizationId) {
        this.organizationId = organizationId;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
