package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@OwnedBy(User.class)
public record Parcel(
        @Id @GeneratedValue String id,
        @AttributeOverride(name = "street", column = @Column(name = "to_street")) Address to) {
    @Embeddable
    public record Address(String street, String city) {}
}
