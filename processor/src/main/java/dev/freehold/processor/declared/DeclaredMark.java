package dev.freehold.processor.declared;

import dev.freehold.processor.model.Scope.Limits;
import dev.freehold.processor.model.TypeRef;
import java.util.Optional;

/**
 * {@code @OwnedBy}, {@code @InOrganization}, {@code @InTeam} or {@code @MirrorOf}.
 *
 * @param kind which of them
 * @param target the type that {@code @OwnedBy} or {@code @MirrorOf} names; absent for the others, and where the name
 *     cannot be resolved, which the compiler reports
 * @param onDelete the rule
 * @param name the accessor's name, or empty
 * @param inverse the name of the way back, or empty
 * @param through the reference that leads to the organization, or empty
 * @param unenforced whether there is no foreign key
 * @param limits who of those within the boundary, by this annotation alone
 * @param said where it stands
 */
public record DeclaredMark(
        Kind kind,
        Optional<TypeRef> target,
        OnDelete onDelete,
        String name,
        String inverse,
        String through,
        boolean unenforced,
        Limits limits,
        Said said) {

    /** Whose the rows are. */
    public enum Kind {
        /** {@code @OwnedBy}. */
        OWNER("OwnedBy", "owner"),
        /** {@code @InOrganization}. */
        ORGANIZATION("InOrganization", "organization"),
        /** {@code @InTeam}. */
        TEAM("InTeam", "team"),
        /** {@code @MirrorOf}. */
        MIRROR("MirrorOf", "user");

        private final String annotation;
        private final String accessor;

        Kind(String annotation, String accessor) {
            this.annotation = annotation;
            this.accessor = accessor;
        }

        /**
         * The annotation as it is written.
         *
         * @return such as {@code @OwnedBy}
         */
        public String annotation() {
            return "@" + annotation;
        }

        /**
         * The accessor's name unless another is given.
         *
         * @return such as {@code owner}
         */
        public String accessor() {
            return accessor;
        }
    }

    /** The constants of {@code dev.freehold.OnDelete}. */
    public enum OnDelete {
        /** Not stated. */
        UNSTATED,
        /** Deletes the row. */
        CASCADE,
        /** Clears the reference. */
        SET_NULL,
        /** Refuses. */
        NO_ACTION
    }
}
