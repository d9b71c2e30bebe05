package dev.freehold.models.clinic;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a patient shall take. */
@Entity
@Table(name = "prescriptions")
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL, name = "prescriber")
public class Prescription {
    @Id
    @GeneratedValue
    private UUID id;

    @ManyToOne(optional = false)
    private Encounter encounter;

    private Period lasts;

    @OneToMany(mappedBy = "prescription", cascade = CascadeType.ALL)
    private List<PrescriptionItem> items = new ArrayList<>();

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Encounter getEncounter() {
        return encounter;
    }

    public void setEncounter(Encounter encounter) {
        this.encounter = encounter;
    }

    public Period getLasts() {
        return lasts;
    }

    public void setLasts(Period lasts) {
        this.lasts = lasts;
    }

    public List<PrescriptionItem> getItems() {
        return items;
    }

    public void setItems(List<PrescriptionItem> items) {
        this.items = items;
    }
}
