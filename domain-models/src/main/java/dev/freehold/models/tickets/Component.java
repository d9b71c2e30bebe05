package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** A part of a project. */
@InOrganization
@Entity
@Table(name = "components", uniqueConstraints = @UniqueConstraint(columnNames = {"project_id", "name"}))
public class Component {
    @Id
    @GeneratedValue
    private final String id;

    @ManyToOne(optional = false)
    private final Project project;

    private final String name;

    @References(User.class)
    private final @Nullable String ownerId;

    protected Component(String id, Project project, String name, @Nullable String ownerId) {
        this.id = id;
        this.project = project;
        this.name = name;
        this.ownerId = ownerId;
    }

    public String id() {
        return id;
    }

    public Project project() {
        return project;
    }

    public String name() {
        return name;
    }

    public @Nullable String ownerId() {
        return ownerId;
    }
}
