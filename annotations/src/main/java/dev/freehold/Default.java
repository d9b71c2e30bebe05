package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column's default in the database; an insert that does not mention the column gets it.
 *
 * <p>{@code @Default("todo")}, {@code @Default("false")}, {@code @Default("0")}: a value of the column's type, checked
 * while compiling. {@code @Default(sql = "now()")}: an SQL expression, taken as it is. Exactly one of the two is given.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Default {
    /**
     * A value of the column's type, written as a literal: text as it is, numbers, {@code true}, an enum constant's
     * name, an ISO date or time.
     *
     * @return the value, or empty when {@link #sql()} is given
     */
    String value() default "";

    /**
     * An SQL expression that PostgreSQL evaluates on insert.
     *
     * @return the expression, or empty when {@link #value()} is given
     */
    String sql() default "";
}
