package dev.freehold.models.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where something is sent to. */
@Embeddable
public class Address {
    @Column(length = 200)
    private String street;

    @Column(name = "postal_code", length = 12)
    private String postalCode;

    private String city;

    @Column(name = "country_code", length = 2)
    private String countryCode;

    protected Address() {}

    public Address(String street, String postalCode, String city, String countryCode) {
        this.street = street;
        this.postalCode = postalCode;
        this.city = city;
        this.countryCode = countryCode;
    }

    public String getStreet() {
        return street;
    }

    void setStreet(String street) {
        this.street = street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    void setCity(String city) {
        this.city = city;
    }

    public String getCountryCode() {
        return countryCode;
    }

    void setCountryCode(String countryCode) {
        this.countryCode = countryCode;
    }
}
