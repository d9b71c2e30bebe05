package dev.freehold.maven;

import org.jspecify.annotations.Nullable;

/** A password among the parameters of a goal: {@code mvn -X} prints them as text, and this one has none to show. */
public final class Password {
    private @Nullable String value;

    /**
     * Called by Maven with what the configuration says.
     *
     * @param password the password
     */
    public void set(String password) {
        this.value = password;
    }

    @Nullable
    String value() {
        return value;
    }

    @Override
    public String toString() {
        return "…";
    }
}
