package dev.freehold.models.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** Two issues and how they hang together. */
@Embeddable
public class IssueLinkId implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "source_id")
    private IssueId sourceId;

    @Column(name = "target_id")
    private IssueId targetId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 12)
    private LinkKind kind;

    protected IssueLinkId() {}

    public IssueLinkId(IssueId sourceId, IssueId targetId, LinkKind kind) {
        this.sourceId = sourceId;
        this.targetId = targetId;
        this.kind = kind;
    }

    public IssueId getSourceId() {
        return sourceId;
    }

    protected void setSourceId(IssueId sourceId) {
        this.sourceId = sourceId;
    }

    public IssueId getTargetId() {
        return targetId;
    }

    protected void setTargetId(IssueId targetId) {
        this.targetId = targetId;
    }

    public LinkKind getKind() {
        return kind;
    }

    protected void setKind(LinkKind kind) {
        this.kind = kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueLinkId that
                && sourceId.equals(that.sourceId)
                && targetId.equals(that.targetId)
                && kind == that.kind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceId, targetId, kind);
    }
}
