package dev.freehold.db.sql;

import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import java.util.List;

/** What is to come along with rows, into properties that their classes have for it. */
public sealed interface Branch {
    /**
     * The way from the rows to the table from which this goes on, or at which it ends.
     *
     * @return the path
     */
    JoinPath path();

    /**
     * The row at the end of a path, and all those on the way.
     *
     * @param path the path
     */
    record ToOne(JoinPath path) implements Branch {
        /**
         * Checks that there is a property for every row on the way.
         *
         * @param path the path
         * @throws IllegalArgumentException if a class has none
         */
        public ToOne {
            if (path.isRoot()) {
                throw new IllegalArgumentException(
                        "with(...) of " + path.entity().name() + " itself: name a relation of it");
            }
            requireRoom(path);
        }
    }

    /**
     * The rows of a relation.
     *
     * @param relation the relation
     * @param branches what is to come along with those rows
     */
    record ToMany(Relation relation, List<Branch> branches) implements Branch {
        /**
         * Checks that there is a property for the rows, and for every one on the way to them.
         *
         * @param relation the relation
         * @param branches what is to come along with those rows
         * @throws IllegalArgumentException if a class has none
         */
        public ToMany {
            branches = List.copyOf(branches);
            requireRoom(relation.source());
            requireRoom(relation.source().entity(), relation.references());
        }

        @Override
        public JoinPath path() {
            return relation.source();
        }
    }

    private static void requireRoom(JoinPath path) {
        JoinPath parent = path.parent();
        Reference reference = path.reference();
        if (parent != null && reference != null) {
            requireRoom(parent);
            requireRoom(parent.entity(), List.of(reference));
        } else if (path.entity().ids().isEmpty()) {
            throw new IllegalArgumentException(
                    path.entity().name() + " has no id by which anything could come along with its rows");
        }
    }

    private static void requireRoom(Entity<?> entity, List<Reference> references) {
        if (!entity.hasRelation(references)) {
            Reference last = references.get(references.size() - 1);
            throw new IllegalArgumentException("the class of " + entity.name() + " has no property for its relation "
                    + last.name() + ", into which with(...) could put anything: add one, or fetch the relation by"
                    + " load(...) or loadAll(...)");
        }
    }
}
