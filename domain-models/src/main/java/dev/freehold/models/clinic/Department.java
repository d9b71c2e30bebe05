package dev.freehold.models.clinic;

import dev.freehold.InOrganization;
import dev.freehold.models.clinic.support.NamedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the clinic; its head is one of its doctors. */
@Entity
@Table(name = "departments")
@InOrganization
public class Department extends NamedEntity {
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "head_id")
    private @Nullable Doctor head;

    @OneToMany(mappedBy = "department")
    private List<Doctor> doctors = new ArrayList<>();

    @OneToMany(mappedBy = "department")
    private List<Room> rooms = new ArrayList<>();

    public @Nullable Doctor getHead() {
        return head;
    }

    public void setHead(@Nullable Doctor head) {
        this.head = head;
    }

    public List<Doctor> getDoctors() {
        return doctors;
    }

    public void setDoctors(List<Doctor> doctors) {
        this.doctors = doctors;
    }

    public List<Room> getRooms() {
        return rooms;
    }

    public void setRooms(List<Room> rooms) {
        this.rooms = rooms;
    }
}
