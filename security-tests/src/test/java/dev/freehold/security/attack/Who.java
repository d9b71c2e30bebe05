package dev.freehold.security.attack;

import dev.freehold.db.Actor;

/**
 * An actor of the harness.
 *
 * @param kind what is special about the actor, for the table of counts
 * @param actor who asks
 */
record Who(String kind, Actor actor) {
    @Override
    public String toString() {
        return kind + " [user " + actor.userId() + ", organization " + actor.organizationId() + ", team "
                + actor.teamId() + "]";
    }
}
