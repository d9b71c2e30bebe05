package dev.freehold.db.sql;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Scoping;
import org.jspecify.annotations.Nullable;

/** Whether a key keeps two rows with the same tenant, so that whoever sees one sees the other. */
final class Ties {
    private Ties() {}

    static boolean hold(Entity<?> source, Reference reference, Entity<?> target) {
        Scoping scoping = target.scoping();
        return !scoping.reads().isPresent() && hold(source.scoping(), reference, scoping);
    }

    private static boolean hold(Scoping source, Reference reference, Scoping target) {
        if (source instanceof Scoping.Owner from && target instanceof Scoping.Owner to) {
            return contains(reference, from.column(), to.column());
        }
        if (source instanceof Scoping.MemberOf from && target instanceof Scoping.MemberOf to) {
            return contains(reference, from.organization(), to.organization());
        }
        return source instanceof Scoping.Tenant from
                && target instanceof Scoping.Tenant to
                && (to.organization() == null || contains(reference, from.organization(), to.organization()))
                && (to.team() == null || contains(reference, from.team(), to.team()));
    }

    private static boolean contains(Reference reference, @Nullable Column<?> from, Column<?> to) {
        return reference.pairs().stream()
                .anyMatch(pair -> pair.from().equals(from) && pair.to().equals(to.name()));
    }
}
