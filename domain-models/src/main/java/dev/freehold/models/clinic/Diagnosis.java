package dev.freehold.models.clinic;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was found: an entity of two references, one of them to a list for everyone. */
@Entity
@IdClass(Diagnosis.Key.class)
@Table(name = "diagnoses")
@InOrganization
public class Diagnosis {
    @Id
    @Column(name = "encounter_id")
    private Integer encounterId;

    @Id
    @Column(length = 8)
    private String code;

    @ManyToOne
    @JoinColumn(name = "encounter_id", insertable = false, updatable = false)
    private Encounter encounter;

    @ManyToOne
    @JoinColumn(name = "code", insertable = false, updatable = false)
    private DiagnosisCode disease;

    private boolean main;

    private @Nullable Severity severity;

    public Integer getEncounterId() {
        return encounterId;
    }

    public void setEncounterId(Integer encounterId) {
        this.encounterId = encounterId;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Encounter getEncounter() {
        return encounter;
    }

    public void setEncounter(Encounter encounter) {
        this.encounter = encounter;
    }

    public DiagnosisCode getDisease() {
        return disease;
    }

    public void setDisease(DiagnosisCode disease) {
        this.disease = disease;
    }

    public boolean isMain() {
        return main;
    }

    public void setMain(boolean main) {
        this.main = main;
    }

    public @Nullable Severity getSeverity() {
        return severity;
    }

    public void setSeverity(@Nullable Severity severity) {
        this.severity = severity;
    }

    /** An encounter and a code. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Integer encounterId;
        private final String code;

        public Key(Integer encounterId, String code) {
            this.encounterId = encounterId;
            this.code = code;
        }

        public Integer encounterId() {
            return encounterId;
        }

        public String code() {
            return code;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && encounterId.equals(that.encounterId) && code.equals(that.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(encounterId, code);
        }
    }
}
