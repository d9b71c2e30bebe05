package com.acme.parcels;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is sent from one address to another. */
@OwnedBy(User.class)
public record Parcel(
        @Id @GeneratedValue String id,
        Address to,
        @Embedded
                @AttributeOverrides({
                    @AttributeOverride(name = "street", column = @Column(name = "from_street")),
                    @AttributeOverride(name = "city", column = @Column(name = "from_city", length = 60)),
                    @AttributeOverride(name = "note", column = @Column(name = "from_note")),
                    @AttributeOverride(name = "point.latitude", column = @Column(name = "from_lat", nullable = true)),
                    @AttributeOverride(name = "point.longitude", column = @Column(name = "from_long"))
                })
                @Nullable Address from,
        Optional<String> remark,
        Stamps stamps) {}
