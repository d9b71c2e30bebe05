package dev.freehold;

/** How a Java name becomes the name of a table or column. */
public enum Naming {
    /** {@code createdAt} becomes {@code created_at}, {@code UserProfile} becomes {@code user_profile}. */
    SNAKE_CASE,
    /** {@code createdAt} stays {@code createdAt}, {@code UserProfile} becomes {@code userProfile}. */
    CAMEL_CASE
}
