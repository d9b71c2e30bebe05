package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.UniqueConstraint;

/** Where an issue stands. */
@Entity
@Table(name = "workflow_states", uniqueConstraints = @UniqueConstraint(columnNames = {"workflow_id", "name"}))
@InOrganization
public class WorkflowState {
    private Long id;
    private Workflow workflow;
    private String name;
    private StateKind kind;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @ManyToOne(optional = false)
    @JoinColumn(name = "workflow_id")
    public Workflow getWorkflow() {
        return workflow;
    }

    public void setWorkflow(Workflow workflow) {
        this.workflow = workflow;
    }

    @Column(length = 40)
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    public StateKind getKind() {
        return kind;
    }

    public void setKind(StateKind kind) {
        this.kind = kind;
    }

    @Transient
    public boolean isFinal() {
        return kind == StateKind.DONE;
    }
}
