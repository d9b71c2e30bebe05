package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

/** From which state to which: an entity of two references to one table. */
@Entity
@IdClass(Transition.Id.class)
@Table(name = "transitions")
@InOrganization
public class Transition {
    @jakarta.persistence.Id
    @Column(name = "from_id")
    private Long fromId;

    @jakarta.persistence.Id
    @Column(name = "to_id")
    private Long toId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "from_id", insertable = false, updatable = false)
    private WorkflowState from;

    @ManyToOne(optional = false)
    @JoinColumn(name = "to_id", insertable = false, updatable = false)
    private WorkflowState to;

    @Column(length = 60)
    private String label;

    public Long getFromId() {
        return fromId;
    }

    public void setFromId(Long fromId) {
        this.fromId = fromId;
    }

    public Long getToId() {
        return toId;
    }

    public void setToId(Long toId) {
        this.toId = toId;
    }

    public WorkflowState getFrom() {
        return from;
    }

    public void setFrom(WorkflowState from) {
        this.from = from;
    }

    public WorkflowState getTo() {
        return to;
    }

    public void setTo(WorkflowState to) {
        this.to = to;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    /** Two states. */
    public record Id(Long fromId, Long toId) implements Serializable {}
}
