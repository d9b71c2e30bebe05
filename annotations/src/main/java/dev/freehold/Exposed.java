package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a component of an {@link AuthTable} that it may be read although its column is called like a secret:
 *
 * <pre>{@code
 * @AuthTable(is = Role.USER)
 * record Account(@Id UUID id, String email, @Exposed("a colour, no credential") String token) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Exposed {
    /**
     * Why it is no secret.
     *
     * @return the reason, never blank
     */
    String value();
}
