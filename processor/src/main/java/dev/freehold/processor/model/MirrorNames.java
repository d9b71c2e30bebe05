package dev.freehold.processor.model;

import java.util.List;

/**
 * The names of what keeps a mirror equal to the users. All but the trigger stand in the mirror's schema; the trigger
 * stands on the users' table, where mirrors of several schemas can meet.
 *
 * @param copy the function of the trigger
 * @param trigger the trigger
 * @param differences the function that lists what differs
 * @param repair the procedure that copies what differs
 * @param failures the table of what could not be copied
 */
public record MirrorNames(String copy, String trigger, String differences, String repair, String failures) {
    /**
     * The names for a mirror.
     *
     * @param mirror its table
     * @return such as {@code profile_mirror}
     */
    public static MirrorNames of(Entity mirror) {
        return new MirrorNames(
                name(mirror.table(), "mirror"),
                name(mirror.schema() + "_" + mirror.table(), "mirror"),
                name(mirror.table(), "mirror_differences"),
                name(mirror.table(), "mirror_repair"),
                name(mirror.table(), "mirror_failures"));
    }

    private static String name(String stem, String suffix) {
        return SqlNames.constraint(stem, List.of(), suffix);
    }
}
