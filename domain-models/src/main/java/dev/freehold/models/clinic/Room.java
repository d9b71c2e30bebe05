package dev.freehold.models.clinic;

import dev.freehold.InOrganization;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

/** Where patients are seen: its id has two parts. */
@Entity
@Table(name = "rooms")
@InOrganization
public class Room {
    @EmbeddedId
    private RoomId id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "department_id")
    private Department department;

    private Set<Equipment> equipment = Set.of();

    private int beds;

    public RoomId getId() {
        return id;
    }

    public void setId(RoomId id) {
        this.id = id;
    }

    public Department getDepartment() {
        return department;
    }

    public void setDepartment(Department department) {
        this.department = department;
    }

    public Set<Equipment> getEquipment() {
        return equipment;
    }

    public void setEquipment(Set<Equipment> equipment) {
        this.equipment = equipment;
    }

    public int getBeds() {
        return beds;
    }

    public void setBeds(int beds) {
        this.beds = beds;
    }
}
