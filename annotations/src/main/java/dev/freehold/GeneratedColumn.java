package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column that PostgreSQL computes from others of the row, on every insert and update: {@code generated always as (…)
 * stored}. No insert and no patch takes a value for it; reading one is as reading any column.
 *
 * <pre>{@code
 * @OwnedBy(User.class)
 * public record Item(@Id String id, int pieces, BigDecimal price, @GeneratedColumn("pieces * price") BigDecimal total) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface GeneratedColumn {
    /**
     * The expression: immutable, and over columns of the same row that are not computed themselves (PostgreSQL manual,
     * 5.4 Generated Columns).
     *
     * @return the expression in SQL, never blank
     */
    String value();
}
