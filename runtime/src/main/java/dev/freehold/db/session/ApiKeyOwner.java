package dev.freehold.db.session;

/** Whose the API keys of a configuration are: {@code references} in the configuration of Better Auth. */
public enum ApiKeyOwner {
    /** A user's: the actor is the user, in no organization yet. */
    USER,
    /** An organization's: the actor is the organization itself. */
    ORGANIZATION
}
