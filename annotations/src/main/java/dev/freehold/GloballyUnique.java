package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two rows have the same value in this column, whosever they are. {@code @Column(unique = true)} means unique within
 * the tenant: otherwise the error for a value that is taken would tell one tenant what another one has. This is for
 * values that are taken in the sight of all, such as a subdomain.
 *
 * <pre>{@code
 * @InOrganization
 * public record Site(@Id @GeneratedValue String id, @GloballyUnique("everyone chooses among the same subdomains") String subdomain) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface GloballyUnique {
    /**
     * Why it does no harm that everyone can find out which values are taken.
     *
     * @return the reason, never blank
     */
    String value();
}
