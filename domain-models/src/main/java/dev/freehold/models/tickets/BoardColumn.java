package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import dev.freehold.InTeam;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;

/** Where the issues of a state stand on a board. */
@Entity
@Table(name = "board_columns", uniqueConstraints = @UniqueConstraint(columnNames = {"board_id", "position"}))
@InOrganization
@InTeam
public class BoardColumn {
    @Id
    @GeneratedValue
    private UUID id;

    @ManyToOne(optional = false)
    private Board board;

    private int position;

    @ManyToOne(optional = false)
    @JoinColumn(name = "state_id")
    private WorkflowState state;

    @Column(nullable = true)
    private Integer workLimit;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Board getBoard() {
        return board;
    }

    public void setBoard(Board board) {
        this.board = board;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public WorkflowState getState() {
        return state;
    }

    public void setState(WorkflowState state) {
        this.state = state;
    }

    public Integer getWorkLimit() {
        return workLimit;
    }

    public void setWorkLimit(Integer workLimit) {
        this.workLimit = workLimit;
    }
}
