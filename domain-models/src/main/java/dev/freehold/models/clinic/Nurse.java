package dev.freehold.models.clinic;

import dev.freehold.InOrganization;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Who cares. */
@Entity
@Table(name = "nurses")
@InOrganization
public class Nurse extends Person {
    @ManyToOne(optional = false)
    @JoinColumn(name = "department_id", nullable = false)
    private Department department;

    /** Who teaches them. */
    @ManyToOne
    private @Nullable Nurse mentor;

    public Department getDepartment() {
        return department;
    }

    public void setDepartment(Department department) {
        this.department = department;
    }

    public @Nullable Nurse getMentor() {
        return mentor;
    }

    public void setMentor(@Nullable Nurse mentor) {
        this.mentor = mentor;
    }
}
