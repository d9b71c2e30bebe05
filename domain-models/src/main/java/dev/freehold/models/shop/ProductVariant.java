package dev.freehold.models.shop;

import dev.freehold.InOrganization;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product in one size and color: mapped by its getters. */
@Entity
@Access(AccessType.PROPERTY)
@Table(name = "product_variants")
@InOrganization
public class ProductVariant {
    private UUID id;

    private Product product;

    private String gtin;

    private String[] options;

    private int weight;

    private @Nullable Money surcharge;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id", nullable = false)
    public Product getProduct() {
        return product;
    }

    public void setProduct(Product product) {
        this.product = product;
    }

    @Column(length = 14, unique = true, nullable = false)
    public String getGtin() {
        return gtin;
    }

    public void setGtin(String gtin) {
        this.gtin = gtin;
    }

    @Column(name = "option_values", nullable = false)
    public String[] getOptions() {
        return options;
    }

    public void setOptions(String[] options) {
        this.options = options;
    }

    @Column(name = "weight_grams")
    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    @Embedded
    @AttributeOverride(
            name = "amount",
            column = @Column(name = "surcharge", precision = 12, scale = 2, nullable = true))
    @AttributeOverride(name = "currency", column = @Column(name = "surcharge_currency", length = 3, nullable = true))
    public @Nullable Money getSurcharge() {
        return surcharge;
    }

    public void setSurcharge(@Nullable Money surcharge) {
        this.surcharge = surcharge;
    }

    /** Derived from the weight. */
    @Transient
    public BigDecimal getKilograms() {
        return BigDecimal.valueOf(weight, 3);
    }
}
