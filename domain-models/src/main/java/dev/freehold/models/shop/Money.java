package dev.freehold.models.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;

/** An amount in a currency. */
@Embeddable
public record Money(
        @Column(precision = 12, scale = 2, nullable = false) BigDecimal amount,
        @Column(length = 3) Currency currency) {
    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("less than nothing");
        }
    }

    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
    }
}
