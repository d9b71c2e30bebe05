package dev.freehold.models.tickets;

import dev.freehold.CreatedAt;
import dev.freehold.InOrganization;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.time.Instant;

/** That two issues hang together: its id is embedded and holds two references to one table and an enum. */
@Entity
@Table(name = "issue_links")
@InOrganization
public class IssueLink {
    @EmbeddedId
    private IssueLinkId id;

    @ManyToOne(optional = false)
    @MapsId("sourceId")
    @JoinColumn(name = "source_id")
    private Issue source;

    @ManyToOne(optional = false)
    @MapsId("targetId")
    @JoinColumn(name = "target_id")
    private Issue target;

    @CreatedAt
    private Instant since;

    public IssueLinkId getId() {
        return id;
    }

    public void setId(IssueLinkId id) {
        this.id = id;
    }

    public Issue getSource() {
        return source;
    }

    public void setSource(Issue source) {
        this.source = source;
    }

    public Issue getTarget() {
        return target;
    }

    public void setTarget(Issue target) {
        this.target = target;
    }

    public Instant getSince() {
        return since;
    }

    public void setSince(Instant since) {
        this.since = since;
    }
}
