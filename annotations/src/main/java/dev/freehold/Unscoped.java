package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of this table are nobody's: everyone who can ask sees all of them, and only {@code db.unscoped(reason)}
 * writes them. For reference data such as countries or plans.
 *
 * <pre>{@code
 * @Unscoped("the same list of countries for everyone")
 * public record Country(@Id String code, String name) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Unscoped {
    /**
     * Why no owner, organization or team stands guard over these rows; it goes into the generated documentation.
     *
     * @return the reason, never blank
     */
    String value();
}
