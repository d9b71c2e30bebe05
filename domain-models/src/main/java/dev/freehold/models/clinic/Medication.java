package dev.freehold.models.clinic;

import dev.freehold.InOrganization;
import dev.freehold.models.clinic.support.NamedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** What may be prescribed. */
@Entity
@Table(name = "medications")
@InOrganization
public class Medication extends NamedEntity {
    private String[] ingredients;

    private int[] strengths;

    private @Nullable Year approved;

    public String[] getIngredients() {
        return ingredients;
    }

    public void setIngredients(String[] ingredients) {
        this.ingredients = ingredients;
    }

    public int[] getStrengths() {
        return strengths;
    }

    public void setStrengths(int[] strengths) {
        this.strengths = strengths;
    }

    public @Nullable Year getApproved() {
        return approved;
    }

    public void setApproved(@Nullable Year approved) {
        this.approved = approved;
    }
}
