package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of this table belong to one organization each, and only its members see them.
 *
 * <p>On the type it makes a hidden column {@code organization_id}, required; on a record component or field, that one
 * is the column. New rows get the organization of whoever asks ({@code Actor.user(id).inOrganization(organizationId)}),
 * after a look at the membership in the same statement, and never change it. References between tables of one
 * organization become composite foreign keys, so that no row can point into another organization.
 *
 * <pre>{@code
 * @InOrganization
 * public record Task(@Id @GeneratedValue String id, @References(Project.class) String projectId, String title) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface InOrganization {
    /**
     * For an existing table without the column: the accessor of the one required reference to a table of an
     * organization whose organization counts for this row. No column is made then.
     *
     * @return the accessor's name, or empty for a column of its own
     */
    String through() default "";

    /**
     * What becomes of the row when its organization is deleted; it cascades unless stated.
     *
     * @return the rule
     */
    OnDelete onDelete() default OnDelete.UNSTATED;

    /**
     * The name of the accessor to the organization, {@code organization} by default; the hidden column follows it.
     *
     * @return a Java identifier, or empty for the default
     */
    String name() default "";

    /**
     * The name of the way back from the organization, by default the plural of the type's name:
     * {@code ORGANIZATION.projects()}.
     *
     * @return a Java identifier, or empty for the default
     */
    String inverse() default "";

    /**
     * Which members see the rows: those with one of these roles, as the auth server's table of members has them. A
     * member who has several, {@code "admin,sale"}, has each of them.
     *
     * @return names of roles, exactly as they are stored; none for every member
     */
    String[] read() default {};

    /**
     * Which members insert, change and delete the rows: those with one of these roles. None means all who see them.
     *
     * <pre>{@code @InOrganization(write = {"owner", "admin"})}</pre>
     *
     * @return names of roles, exactly as they are stored; each must be among {@link #read()}, if that names any
     */
    String[] write() default {};
}
