package dev.freehold.db.session;

import dev.freehold.db.Actor;
import java.util.Optional;

/**
 * What became of a credential: an actor, or the reason why not.
 *
 * <pre>{@code
 * Actor actor = sessions.ofRequest(request::getHeader).actor().orElseThrow(Unauthorized::new);
 * }</pre>
 *
 * @param actor who asks, empty if the credential was refused
 * @param refusal why it was refused, empty if there is an actor
 */
public record Verdict(Optional<Actor> actor, Optional<Refusal> refusal) {
    /**
     * Checks that it is one of the two.
     *
     * @param actor who asks
     * @param refusal why not
     * @throws IllegalArgumentException if there are both or neither
     */
    public Verdict {
        if (actor.isPresent() == refusal.isPresent()) {
            throw new IllegalArgumentException("a verdict is an actor or a refusal");
        }
    }

    /**
     * The credential holds.
     *
     * @param actor who asks
     * @return the verdict
     */
    public static Verdict accepted(Actor actor) {
        return new Verdict(Optional.of(actor), Optional.empty());
    }

    /**
     * The credential does not hold.
     *
     * @param refusal why
     * @return the verdict
     */
    public static Verdict refused(Refusal refusal) {
        return new Verdict(Optional.empty(), Optional.of(refusal));
    }
}
