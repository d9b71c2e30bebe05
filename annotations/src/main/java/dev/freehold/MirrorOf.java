package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This table is a copy of the auth server's users, with columns of the application beside it. A trigger makes, changes
 * and deletes its rows as the auth server does with those of its own:
 *
 * <pre>{@code
 * @MirrorOf(SupabaseAuth.User.class)
 * public record Profile(
 *         @Id UUID id,
 *         @Column(unique = true) @Nullable String email,
 *         @Default("{}") Json settings,
 *         @CreatedAt Instant createdAt,
 *         @UpdatedAt Instant updatedAt) {}
 * }</pre>
 *
 * <p>The {@code @Id} is the user's own id and points at the user. A property that bears the name of a property of the
 * user is a copy of it and has the type of its column: {@code email} above. A property with {@link CreatedAt} or
 * {@link UpdatedAt} is none: it is the time of the mirror's row. All others belong to the application; they may be null
 * or have a {@link Default}, since a sign-up knows nothing of them.
 *
 * <p>An actor sees of the mirror whom one sees of the users, and changes the application's columns of one's own row. No
 * program inserts or deletes a row, or sets a copied column. {@link OwnedBy} and {@link References} accept the mirror
 * in place of the users.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MirrorOf {
    /**
     * The users: the record of the auth schema that is annotated {@code @AuthTable(is = USER)}.
     *
     * @return the user type
     */
    Class<?> value();

    /**
     * The name of the accessor to the user, {@code user} by default: {@code PROFILE.user()}.
     *
     * @return a Java identifier, or empty for the default
     */
    String name() default "";

    /**
     * The name of the way back from the user, by default the plural of the type's name: {@code USER.profiles()}.
     *
     * @return a Java identifier, or empty for the default
     */
    String inverse() default "";
}
