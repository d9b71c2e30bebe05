package com.acme.ids;

/** Ids that are numbers, and one of somebody else. */
public final class Ids {
    private Ids() {}

    /** A primitive inside. */
    public record NoteId(long number) {}

    /** A small one. */
    public record LabelId(Integer number) {}

    /** The id of a user of the auth server, which is a text there. */
    public record UserId(String value) {}

    /** A record around a record. */
    public record Reviewer(UserId id) {}
}
