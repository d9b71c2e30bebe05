package dev.freehold.models.clinic;

import dev.freehold.InOrganization;
import dev.freehold.models.clinic.support.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** That an insurer pays for a patient. */
@Entity
@Table(name = "insurance_policies")
@InOrganization
public class InsurancePolicy extends BaseEntity {
    @OneToOne(optional = false)
    @JoinColumn(name = "patient_id", unique = true)
    private Patient patient;

    @ManyToOne(optional = false)
    private Insurer insurer;

    @Column(length = 30)
    private String number;

    private Validity validity;

    @Column(precision = 5, scale = 2)
    private BigDecimal share;

    public Patient getPatient() {
        return patient;
    }

    public void setPatient(Patient patient) {
        this.patient = patient;
    }

    public Insurer getInsurer() {
        return insurer;
    }

    public void setInsurer(Insurer insurer) {
        this.insurer = insurer;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Validity getValidity() {
        return validity;
    }

    public void setValidity(Validity validity) {
        this.validity = validity;
    }

    public BigDecimal getShare() {
        return share;
    }

    public void setShare(BigDecimal share) {
        this.share = share;
    }
}
