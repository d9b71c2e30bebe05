package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An enum that is a type of PostgreSQL: {@code schema.sql} makes it by {@code create type … as enum} before the tables,
 * and columns have that type instead of {@code text} with a check. Its values sort in the order of the constants. A new
 * constant needs {@code alter type … add value}; a constant cannot be taken away again.
 *
 * <pre>{@code
 * @NativeEnum
 * public enum OrderStatus { OPEN, PAID, SENT }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NativeEnum {
    /**
     * The name of the type in the database.
     *
     * @return the name; empty for that of the Java type as tables are named, such as {@code order_status}
     */
    String name() default "";

    /**
     * The schema of the type in the database.
     *
     * @return the schema; empty for that of {@code @Freehold}
     */
    String schema() default "";
}
