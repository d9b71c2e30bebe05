package dev.freehold.models.clinic;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import dev.freehold.models.clinic.support.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A doctor sees a patient in a room: its room has an id of two parts. */
@Entity
@Table(name = "appointments", indexes = @Index(columnList = "doctor_id, begins DESC"))
@InOrganization
public class Appointment extends Versioned<Long> {
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Doctor doctor;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Patient patient;

    @ManyToOne
    @JoinColumn(name = "room_building", referencedColumnName = "building")
    @JoinColumn(name = "room_number", referencedColumnName = "room_number")
    private @Nullable Room room;

    private Instant begins;

    private Duration duration;

    @Enumerated(EnumType.STRING)
    @Default("BOOKED")
    private AppointmentStatus status;

    /** The appointment that this one follows. */
    @OneToOne
    @JoinColumn(name = "follow_up_of_id")
    private @Nullable Appointment followUpOf;

    @OneToOne(mappedBy = "followUpOf")
    private @Nullable Appointment followUp;

    public Doctor getDoctor() {
        return doctor;
    }

    public void setDoctor(Doctor doctor) {
        this.doctor = doctor;
    }

    public Patient getPatient() {
        return patient;
    }

    public void setPatient(Patient patient) {
        this.patient = patient;
    }

    public @Nullable Room getRoom() {
        return room;
    }

    public void setRoom(@Nullable Room room) {
        this.room = room;
    }

    public Instant getBegins() {
        return begins;
    }

    public void setBegins(Instant begins) {
        this.begins = begins;
    }

    public Duration getDuration() {
        return duration;
    }

    public void setDuration(Duration duration) {
        this.duration = duration;
    }

    public AppointmentStatus getStatus() {
        return status;
    }

    public void setStatus(AppointmentStatus status) {
        this.status = status;
    }

    public @Nullable Appointment getFollowUpOf() {
        return followUpOf;
    }

    public void setFollowUpOf(@Nullable Appointment followUpOf) {
        this.followUpOf = followUpOf;
    }

    public @Nullable Appointment getFollowUp() {
        return followUp;
    }

    public void setFollowUp(@Nullable Appointment followUp) {
        this.followUp = followUp;
    }
}
