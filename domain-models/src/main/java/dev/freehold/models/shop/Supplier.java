package dev.freehold.models.shop;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Who brings products to the merchant. */
@Entity
@Table(name = "suppliers")
@InOrganization
public class Supplier {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(unique = true)
    String name;

    @Column(name = "lead_time")
    Duration leadTime;

    @ManyToMany(mappedBy = "suppliers")
    Set<Product> products = new HashSet<>();

    public Long getId() {
        return id;
    }
}
