package dev.freehold.processor.declared;

import dev.freehold.processor.declared.DeclaredLayout.Plugin;
import java.util.List;

/**
 * When a table or column of the auth server is there.
 *
 * @param by the plugins that bring it; none for the core
 * @param since the first version that has it, or empty
 * @param before the first version that no longer has it, or empty
 * @param required whether a column that is there has a value in every row, although its property is nullable
 */
public record Presence(List<Plugin> by, String since, String before, boolean required) {
    /** What every server has. */
    public static final Presence ALWAYS = new Presence(List.of(), "", "", false);

    /** Copies the list. */
    public Presence {
        by = List.copyOf(by);
    }
}
