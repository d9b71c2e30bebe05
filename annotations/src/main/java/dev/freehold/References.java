package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This component or field holds the id of a row of another table: a foreign key, its index, and an accessor on both
 * sides.
 *
 * <p>{@code @References(User.class) String assigneeId} gives the column {@code assignee_id}, the accessor
 * {@code TASK.assignee()} and, from the other side, {@code USER.tasksByAssignee()}; where the reference bears the
 * target's name ({@code projectId} to {@code Project}), simply {@code PROJECT.tasks()}. The Java type must be able to
 * hold the id it points at. A target whose id has several components takes as many annotated components here, each with
 * the same {@link #name()} and the {@link #id()} that it holds:
 *
 * <pre>{@code
 * @References(value = OrderLine.class, name = "line", id = "orderId") String lineOrderId,
 * @References(value = OrderLine.class, name = "line", id = "position") int linePosition
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface References {
    /**
     * The entity or auth table that is pointed at.
     *
     * @return the target type
     */
    Class<?> value();

    /**
     * What becomes of this row when the target is deleted. Unstated, a nullable reference sets null and a required one
     * to a table of the application takes no action; a required one to an auth table must say it.
     *
     * @return the rule
     */
    OnDelete onDelete() default OnDelete.UNSTATED;

    /**
     * The name of the accessor to the target, by default the property's name without {@code Id}.
     *
     * @return a Java identifier, or empty for the default
     */
    String name() default "";

    /**
     * The name of the way back from the target.
     *
     * @return a Java identifier, or empty for the default
     */
    String inverse() default "";

    /**
     * Which id component of the target this one holds; needed only where the target's id has several.
     *
     * @return the target's property, or empty for a target with one id component
     */
    String id() default "";

    /**
     * Whether the database enforces the reference. {@code false} joins all the same; in an {@link AuthTable} record
     * with a cast where the types differ, as auth schemas have it for {@code session.activeOrganizationId}. A table of
     * the application may say {@code false} only of rows that may arrive later ({@link AuthTable#mayBeAbsent()}): as
     * with {@link OwnedBy#foreignKey()}, nothing happens on their deletion, and {@code audit.sql} lists what points at
     * nothing.
     *
     * @return true for a foreign key
     */
    boolean foreignKey() default true;

    /**
     * Whether the foreign key contains the tenant, so that no row can point into another one. {@code false} is for
     * existing tables with a key of one column, and for references between tables that do not share a tenant. The
     * runtime, and row-level security, check each write then; SQL of other programs is not checked, and a warning says
     * so.
     *
     * @return true for a key that contains the tenant
     */
    boolean tenantKey() default true;
}
