package dev.freehold.models.shop;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.Who;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a user says of a product, and nobody else changes: immutable. */
@Entity
@Table(name = "reviews", uniqueConstraints = @UniqueConstraint(columnNames = {"product_id", "user_id"}))
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL, writes = Who.OWNER, name = "user")
public final class Review {
    @Id
    @GeneratedValue
    private final UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "product_id")
    private final Product product;

    @Column(check = @CheckConstraint(constraint = "stars between 1 and 5"))
    private final short stars;

    @Column(length = 2000)
    private final @Nullable String text;

    Review(UUID id, Product product, short stars, @Nullable String text) {
        this.id = id;
        this.product = product;
        this.stars = stars;
        this.text = text;
    }

    public UUID getId() {
        return id;
    }

    public Product getProduct() {
        return product;
    }

    public short getStars() {
        return stars;
    }

    public @Nullable String getText() {
        return text;
    }
}
