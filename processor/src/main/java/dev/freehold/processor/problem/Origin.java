package dev.freehold.processor.problem;

/** A place in the user's source at which a problem is shown. Only the reading stage knows what stands behind it. */
public interface Origin {
    /** The place of something that was not handed over as source, such as an entity known from its generated table. */
    Origin UNKNOWN = new Origin() {};
}
