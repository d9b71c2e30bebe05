package dev.freehold.models.shop;

import dev.freehold.Unscoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What a country takes. */
@Entity
@IdClass(TaxRateId.class)
@Table(name = "tax_rates")
@Unscoped("the same taxes for all merchants")
public class TaxRate {
    @Id
    @Column(name = "country_code", length = 2)
    private String countryCode;

    @ManyToOne(optional = false)
    @JoinColumn(name = "country_code", insertable = false, updatable = false)
    private Country country;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private TaxKind kind;

    private Percentage rate;

    public String getCountryCode() {
        return countryCode;
    }

    public void setCountryCode(String countryCode) {
        this.countryCode = countryCode;
    }

    public Country getCountry() {
        return country;
    }

    public void setCountry(Country country) {
        this.country = country;
    }

    public TaxKind getKind() {
        return kind;
    }

    public void setKind(TaxKind kind) {
        this.kind = kind;
    }

    public Percentage getRate() {
        return rate;
    }

    public void setRate(Percentage rate) {
        this.rate = rate;
    }
}
