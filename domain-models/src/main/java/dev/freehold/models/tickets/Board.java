package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import dev.freehold.InTeam;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a team looks at. */
@Entity
@Table(name = "boards")
@InOrganization
@InTeam
public class Board {
    @Id
    @GeneratedValue
    private UUID id;

    private String title;

    private DayOfWeek[] workDays;

    private ZoneId zone;

    @OneToMany(mappedBy = "board")
    @OrderBy("position")
    private List<BoardColumn> columns = new ArrayList<>();

    @OneToMany(mappedBy = "board")
    private List<Sprint> sprints = new ArrayList<>();

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public DayOfWeek[] getWorkDays() {
        return workDays;
    }

    public void setWorkDays(DayOfWeek[] workDays) {
        this.workDays = workDays;
    }

    public ZoneId getZone() {
        return zone;
    }

    public void setZone(ZoneId zone) {
        this.zone = zone;
    }

    public List<BoardColumn> getColumns() {
        return columns;
    }

    public void setColumns(List<BoardColumn> columns) {
        this.columns = columns;
    }

    public List<Sprint> getSprints() {
        return sprints;
    }

    public void setSprints(List<Sprint> sprints) {
        this.sprints = sprints;
    }
}
