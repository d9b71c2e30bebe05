package dev.freehold.models.clinic;

import dev.freehold.InOrganization;
import dev.freehold.models.clinic.support.NamedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.HashSet;
import java.util.Set;

/** What a doctor has learned. */
@Entity
@Table(name = "specialties", uniqueConstraints = @UniqueConstraint(columnNames = "name"))
@InOrganization
public class Specialty extends NamedEntity {
    @ManyToMany(mappedBy = "specialties")
    private Set<Doctor> doctors = new HashSet<>();

    public Set<Doctor> getDoctors() {
        return doctors;
    }

    public void setDoctors(Set<Doctor> doctors) {
        this.doctors = doctors;
    }
}
