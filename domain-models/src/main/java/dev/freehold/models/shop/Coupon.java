package dev.freehold.models.shop;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.UUID;

/** What makes it cheaper. */
@Entity
@Table(name = "coupons")
@InOrganization
public class Coupon {
    @Id
    @GeneratedValue
    private UUID id;

    @Column(unique = true, length = 20)
    private String code;

    private Percentage discount;

    @Column(name = "valid_in", nullable = true)
    private YearMonth validIn;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Percentage getDiscount() {
        return discount;
    }

    public void setDiscount(Percentage discount) {
        this.discount = discount;
    }

    public YearMonth getValidIn() {
        return validIn;
    }

    public void setValidIn(YearMonth validIn) {
        this.validIn = validIn;
    }
}
