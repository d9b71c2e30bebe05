package dev.freehold.models.shop;

import dev.freehold.Unscoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Currency;
import java.util.Locale;

/** A country, its currency and its language. */
@Entity
@Table(name = "countries")
@Unscoped("the same countries for all merchants")
public class Country {
    @Id
    @Column(length = 2)
    private String code;

    @Column(length = 80, nullable = false)
    private String name;

    private Currency currency;

    private Locale locale;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Currency getCurrency() {
        return currency;
    }

    public void setCurrency(Currency currency) {
        this.currency = currency;
    }

    public Locale getLocale() {
        return locale;
    }

    public void setLocale(Locale locale) {
        this.locale = locale;
    }
}
