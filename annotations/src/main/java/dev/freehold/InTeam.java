package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of this table belong to one team each, and only its members see them.
 *
 * <p>On the type it makes a hidden column {@code team_id}, required; on a record component or field, that one is the
 * column. New rows get the team of whoever asks ({@code Actor.user(id).inTeam(teamId)}), after a look at the membership
 * in the same statement, and never change it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface InTeam {
    /**
     * What becomes of the row when its team is deleted; it cascades unless stated.
     *
     * @return the rule
     */
    OnDelete onDelete() default OnDelete.UNSTATED;

    /**
     * The name of the accessor to the team, {@code team} by default; the hidden column follows it.
     *
     * @return a Java identifier, or empty for the default
     */
    String name() default "";

    /**
     * The name of the way back from the team, by default the plural of the type's name: {@code TEAM.boards()}.
     *
     * @return a Java identifier, or empty for the default
     */
    String inverse() default "";
}
