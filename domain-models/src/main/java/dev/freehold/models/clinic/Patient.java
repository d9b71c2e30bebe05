package dev.freehold.models.clinic;

import dev.freehold.InOrganization;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is treated. */
@Entity
@Table(
        name = "patients",
        uniqueConstraints = @UniqueConstraint(name = "patients_record_number_key", columnNames = "record_number"),
        indexes = @Index(name = "patients_name_idx", columnList = "last_name, first_name, birth_date desc"))
@InOrganization
public class Patient extends Person {
    @Column(name = "record_number", length = 12, nullable = false, updatable = false)
    private String recordNumber;

    @Embedded
    @AttributeOverride(name = "first", column = @Column(name = "emergency_first_name", nullable = true))
    @AttributeOverride(name = "last", column = @Column(name = "emergency_last_name", nullable = true))
    private @Nullable PersonName emergencyContact;

    @ManyToOne
    @JoinColumn(name = "family_doctor_id")
    private @Nullable Doctor familyDoctor;

    @OneToOne(mappedBy = "patient", cascade = CascadeType.ALL)
    private @Nullable InsurancePolicy policy;

    @OneToMany(mappedBy = "patient")
    private List<Appointment> appointments = new ArrayList<>();

    @OneToMany(mappedBy = "patient", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Allergy> allergies = new LinkedHashSet<>();

    public int ageOn(LocalDate day) {
        return Period.between(getBirthDate(), day).getYears();
    }

    public String getRecordNumber() {
        return recordNumber;
    }

    public void setRecordNumber(String recordNumber) {
        this.recordNumber = recordNumber;
    }

    public @Nullable PersonName getEmergencyContact() {
        return emergencyContact;
    }

    public void setEmergencyContact(@Nullable PersonName emergencyContact) {
        this.emergencyContact = emergencyContact;
    }

    public @Nullable Doctor getFamilyDoctor() {
        return familyDoctor;
    }

    public void setFamilyDoctor(@Nullable Doctor familyDoctor) {
        this.familyDoctor = familyDoctor;
    }

    public @Nullable InsurancePolicy getPolicy() {
        return policy;
    }

    public void setPolicy(@Nullable InsurancePolicy policy) {
        this.policy = policy;
    }

    public List<Appointment> getAppointments() {
        return appointments;
    }

    public void setAppointments(List<Appointment> appointments) {
        this.appointments = appointments;
    }

    public Set<Allergy> getAllergies() {
        return allergies;
    }

    public void setAllergies(Set<Allergy> allergies) {
        this.allergies = allergies;
    }
}
