package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which states an issue goes through. */
@Entity
@Table(name = "workflows")
@InOrganization
public class Workflow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(unique = true, length = 60)
    private String name;

    @OneToMany(mappedBy = "workflow")
    private List<WorkflowState> states = new ArrayList<>();

    /** The state of a new issue: the two tables refer to one another. */
    @OneToOne
    @JoinColumn(name = "initial_state_id")
    private @Nullable WorkflowState initialState;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<WorkflowState> getStates() {
        return states;
    }

    public void setStates(List<WorkflowState> states) {
        this.states = states;
    }

    public @Nullable WorkflowState getInitialState() {
        return initialState;
    }

    public void setInitialState(@Nullable WorkflowState initialState) {
        this.initialState = initialState;
    }
}
