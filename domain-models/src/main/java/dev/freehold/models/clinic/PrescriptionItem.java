package dev.freehold.models.clinic;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

/** How much of a medication: its id is embedded and is made of two references. */
@Entity
@Table(name = "prescription_items")
@InOrganization
public class PrescriptionItem {
    @EmbeddedId
    private Id id = new Id();

    @ManyToOne
    @MapsId("prescriptionId")
    private Prescription prescription;

    @ManyToOne
    @MapsId("medicationId")
    private Medication medication;

    @Column(length = 60)
    private String dose;

    private LocalTime[] times;

    public Id getId() {
        return id;
    }

    public void setId(Id id) {
        this.id = id;
    }

    public Prescription getPrescription() {
        return prescription;
    }

    public void setPrescription(Prescription prescription) {
        this.prescription = prescription;
    }

    public Medication getMedication() {
        return medication;
    }

    public void setMedication(Medication medication) {
        this.medication = medication;
    }

    public String getDose() {
        return dose;
    }

    public void setDose(String dose) {
        this.dose = dose;
    }

    public LocalTime[] getTimes() {
        return times;
    }

    public void setTimes(LocalTime[] times) {
        this.times = times;
    }

    /** A prescription and a medication. */
    @Embeddable
    public static class Id implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "prescription_id")
        private UUID prescriptionId;

        @Column(name = "medication_id")
        private Integer medicationId;

        public UUID getPrescriptionId() {
            return prescriptionId;
        }

        public void setPrescriptionId(UUID prescriptionId) {
            this.prescriptionId = prescriptionId;
        }

        public Integer getMedicationId() {
            return medicationId;
        }

        public void setMedicationId(Integer medicationId) {
            this.medicationId = medicationId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Id that
                    && Objects.equals(prescriptionId, that.prescriptionId)
                    && Objects.equals(medicationId, that.medicationId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(prescriptionId, medicationId);
        }
    }
}
