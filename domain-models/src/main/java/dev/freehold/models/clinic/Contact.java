package dev.freehold.models.clinic;

import dev.freehold.References;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How somebody is reached. */
@Embeddable
public class Contact {
    @Column(nullable = true, length = 30)
    private String phone;

    @Column(nullable = true, length = 254)
    private String email;

    @References(value = Country.class, name = "contactCountry")
    @Column(name = "contact_country", nullable = true, length = 2)
    private String country;

    public Contact() {}

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
