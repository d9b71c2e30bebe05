package dev.freehold.models.shop;

import java.math.BigDecimal;

/** A share of one hundred. */
public record Percentage(BigDecimal value) {
    public static Percentage of(String value) {
        return new Percentage(new BigDecimal(value));
    }
}
