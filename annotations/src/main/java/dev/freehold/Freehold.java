package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says on a package which auth schema the rows of that package and of those below belong to; the nearest one wins.
 *
 * <pre>{@code
 * @Freehold(auth = BetterAuth.class)
 * package com.acme.projects;
 * }</pre>
 *
 * <p>For every package that bears it, the processor writes {@code META-INF/freehold/<package>/schema.sql},
 * {@code schema.json}, and the classes {@code AppSchema} and {@code AuthTables} in that package. Several of them in one
 * module are separate schemas: a reference from one to another is an error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Freehold {
    /**
     * The holder type whose {@link AuthTable} records describe the auth schema, such as
     * {@link dev.freehold.auth.BetterAuth}.
     *
     * @return the holder type
     */
    Class<?> auth();

    /**
     * The PostgreSQL schema in which the application's tables stand.
     *
     * @return the schema's name as PostgreSQL stores it, never empty
     */
    String schema() default "public";

    /**
     * How Java names become table and column names where no {@code @Table} or {@code @Column} gives one.
     *
     * @return the rule, {@link Naming#SNAKE_CASE} by default
     */
    Naming naming() default Naming.SNAKE_CASE;

    /**
     * Whether PostgreSQL itself keeps every row to those who may see it, whatever SQL asks: {@code schema.sql} has
     * policies then, {@code roles.sql} the roles and functions that they need, and every statement carries its actor.
     *
     * @return true for row-level security
     */
    boolean rowLevelSecurity() default false;
}
