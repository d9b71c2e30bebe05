package dev.freehold.models.shop;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money for somebody else: package-private, with fields and nothing else. */
@Entity
@Table(name = "gift_cards")
@InOrganization
class GiftCard {
    @Id
    @GeneratedValue
    UUID id;

    @Column(length = 16, unique = true, updatable = false)
    String code;

    @Embedded
    Money balance;

    YearMonth expires;

    @ManyToOne
    @JoinColumn(name = "bought_with_order_id")
    @Nullable
    Order boughtWith;

    GiftCard() {}
}
