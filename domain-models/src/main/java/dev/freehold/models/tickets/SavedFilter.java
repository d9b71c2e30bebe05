package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.Who;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A question that a user asks again, and nobody else sees. */
@Entity
@Table(name = "saved_filters")
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.CASCADE, reads = Who.OWNER)
public class SavedFilter {
    @Id
    @GeneratedValue
    private UUID id;

    @Column(unique = true, length = 60)
    private String name;

    private Set<Priority> priorities = new LinkedHashSet<>();

    @Column(name = "label_ids")
    private List<UUID> labelIds = List.of();

    private URI link;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Set<Priority> getPriorities() {
        return priorities;
    }

    public void setPriorities(Set<Priority> priorities) {
        this.priorities = priorities;
    }

    public List<UUID> getLabelIds() {
        return labelIds;
    }

    public void setLabelIds(List<UUID> labelIds) {
        this.labelIds = labelIds;
    }

    public URI getLink() {
        return link;
    }

    public void setLink(URI link) {
        this.link = link;
    }
}
