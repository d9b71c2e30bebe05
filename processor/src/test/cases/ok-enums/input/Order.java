package com.acme.enums;

import dev.freehold.Default;
import dev.freehold.Unscoped;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;

/** Enums in every way that a column can have them. */
@Unscoped("orders are for everyone")
@Table(name = "orders")
public record Order(
        @Id int id,
        OrderStatus status,
        @Nullable OrderStatus statusOrNull,
        @Default("PAID") OrderStatus defaulted,
        List<OrderStatus> history,
        @Default("{OPEN, SENT}") OrderStatus[] planned,
        @Nullable Mood mood,
        @Nullable Set<Mood> moods,
        @Enumerated(EnumType.ORDINAL) Level level,

        @Enumerated @Nullable
        Level levelOrNull,

        @Enumerated(EnumType.ORDINAL) @Default("HIGH") Level defaultLevel,
        @Enumerated(EnumType.ORDINAL) List<Level> levels,
        @Enumerated(EnumType.STRING) Level named,
        @Enumerated(EnumType.STRING) OrderStatus typed,

        @JdbcTypeCode(6001) @Nullable
        Level asHibernate,

        @Nullable Flag flag) {
    /** A record around an enum. */
    public record Flag(OrderStatus status) {}
}
