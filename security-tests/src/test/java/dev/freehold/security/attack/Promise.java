package dev.freehold.security.attack;

import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What the annotations of one type promise of its rows, by the names of properties. It is read from the sources, so
 * that the oracle depends on nothing that Freehold made of them.
 *
 * @param organization the property of the organization
 * @param team the property of the team
 * @param owner the property of the owner
 * @param through the accessor of the row that decides instead
 * @param unscoped whether the rows are everyone's
 * @param ownerReads whether only the owner sees the row
 * @param ownerWrites whether only the owner writes the row
 * @param readers the roles that see the row, none for all
 * @param writers the roles that write the row, none for all
 * @param untied the properties of references whose keys do not have the tenant, as they say themselves
 */
record Promise(
        Optional<String> organization,
        Optional<String> team,
        Optional<String> owner,
        Optional<String> through,
        boolean unscoped,
        boolean ownerReads,
        boolean ownerWrites,
        List<String> readers,
        List<String> writers,
        List<String> untied) {

    /** Reads what {@link PromiseReader} wrote of a type. */
    static Promise of(Properties written, String type) {
        return new Promise(
                text(written, type, "organization"),
                text(written, type, "team"),
                text(written, type, "owner"),
                text(written, type, "through"),
                text(written, type, "unscoped").isPresent(),
                text(written, type, "ownerReads").isPresent(),
                text(written, type, "ownerWrites").isPresent(),
                list(written, type, "readers"),
                list(written, type, "writers"),
                list(written, type, "untied"));
    }

    /** Whether the owner alone decides who sees a row. */
    boolean isPersonal() {
        return owner.isPresent() && organization.isEmpty() && team.isEmpty() && through.isEmpty();
    }

    private static Optional<String> text(Properties written, String type, String what) {
        return Optional.ofNullable(written.getProperty(type + "." + what));
    }

    private static List<String> list(Properties written, String type, String what) {
        return text(written, type, what).map(words -> List.of(words.split(","))).orElse(List.of());
    }
}
