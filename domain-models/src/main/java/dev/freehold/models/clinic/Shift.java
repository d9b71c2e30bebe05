package dev.freehold.models.clinic;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** When somebody works, and who steps in: a note that its author alone sees and changes. */
@Entity
@Table(name = "shifts")
@InOrganization
public class Shift {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @ManyToOne(optional = false)
    private Nurse nurse;

    @ManyToOne(fetch = FetchType.LAZY, optional = true)
    @JoinColumn(name = "substitute_id")
    private Nurse substitute;

    private LocalDate day;

    private LocalTime begins;

    private ZoneOffset zoneOffset;

    @Column(name = "hours", insertable = false, updatable = false, nullable = false)
    @Default("8")
    private BigInteger hours;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Nurse getNurse() {
        return nurse;
    }

    public void setNurse(Nurse nurse) {
        this.nurse = nurse;
    }

    public Nurse getSubstitute() {
        return substitute;
    }

    public void setSubstitute(Nurse substitute) {
        this.substitute = substitute;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getBegins() {
        return begins;
    }

    public void setBegins(LocalTime begins) {
        this.begins = begins;
    }

    public ZoneOffset getZoneOffset() {
        return zoneOffset;
    }

    public void setZoneOffset(ZoneOffset zoneOffset) {
        this.zoneOffset = zoneOffset;
    }

    public BigInteger getHours() {
        return hours;
    }

    public void setHours(BigInteger hours) {
        this.hours = hours;
    }
}
