package dev.freehold.models.clinic;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.YearMonth;

/** A day in every month. */
@Embeddable
public record MonthlyDay(
        @Column(name = "day_of_month", check = @CheckConstraint(constraint = "day_of_month between 1 and 28"))
        short day,

        @Column(name = "first_month") YearMonth since) {}
