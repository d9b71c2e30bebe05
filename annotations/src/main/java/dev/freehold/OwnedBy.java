package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of this table belong to one user each.
 *
 * <p>On the type it makes a hidden column {@code owner_id} that no constructor sees; on a record component or field,
 * that one is the column:
 *
 * <pre>{@code
 * @OwnedBy(User.class)
 * public record Note(@Id @GeneratedValue String id, String text) {}
 *
 * public record UserProfile(@Id @OwnedBy(User.class) String userId, @Nullable String bio) {}
 * }</pre>
 *
 * <p>The owner of a new row is whoever asks ({@code db.as(Actor.user(id))}) and never changes. Without
 * {@link InOrganization} the owner is also who may see the row; beside it the organization is the boundary and the
 * owner is attribution, unless {@link #reads()} or {@link #writes()} keeps the row to its owner:
 *
 * <pre>{@code
 * @InOrganization
 * @OwnedBy(value = User.class, onDelete = OnDelete.CASCADE, writes = Who.OWNER)
 * public record Comment(@Id @GeneratedValue String id, String text) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface OwnedBy {
    /**
     * The users: the record of the auth schema that is annotated {@code @AuthTable(is = USER)}, or a mirror of it
     * ({@link MirrorOf}).
     *
     * @return the user type
     */
    Class<?> value();

    /**
     * What becomes of the row when its owner's account is deleted. Alone it cascades; beside {@link InOrganization} it
     * must be stated, so that a leaver's account does not take the organization's rows along. {@link OnDelete#SET_NULL}
     * makes the hidden column nullable.
     *
     * @return the rule
     */
    OnDelete onDelete() default OnDelete.UNSTATED;

    /**
     * The name of the accessor to the owner, {@code owner} by default; on a component {@code userId} it is
     * {@code user}. The hidden column follows: {@code name = "author"} makes {@code author_id}.
     *
     * @return a Java identifier, or empty for the default
     */
    String name() default "";

    /**
     * The name of the way back from the user, by default the plural of the type's name: {@code USER.projects()}.
     *
     * @return a Java identifier, or empty for the default
     */
    String inverse() default "";

    /**
     * Whether the database enforces the reference. {@code false} is for users who may arrive later than their rows
     * ({@link AuthTable#mayBeAbsent()}): rows can be inserted before, and {@code audit.sql} lists those whose user is
     * not there. Nothing happens to a row when its owner is deleted then, so {@link #onDelete()} is left out.
     *
     * @return true for a foreign key
     */
    boolean foreignKey() default true;

    /**
     * Beside {@link InOrganization} or {@link InTeam}: who sees the row. {@link Who#OWNER} is for what stays private
     * within the organization; it holds for writes, too.
     *
     * @return every member, or the owner
     */
    Who reads() default Who.MEMBERS;

    /**
     * Beside {@link InOrganization} or {@link InTeam}: who changes and deletes the row.
     *
     * @return every member, or the owner
     */
    Who writes() default Who.MEMBERS;
}
