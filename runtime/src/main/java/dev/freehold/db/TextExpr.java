package dev.freehold.db;

import dev.freehold.db.schema.SqlType;
import dev.freehold.db.sql.Node;

/**
 * A text of a row.
 *
 * @param <S> the row type from which the query starts
 */
public final class TextExpr<S> extends ComparableExpr<S, String> {
    TextExpr(Node node, SqlType<String> type) {
        super(node, type);
    }

    /**
     * Like a pattern, in which {@code %} is any text and {@code _} any character, and {@code !} makes the character
     * behind it stand for itself.
     *
     * @param pattern the pattern
     * @return the condition; it does not hold where the column is null
     */
    public Condition<S> like(String pattern) {
        return matches(pattern, false);
    }

    /**
     * Like a pattern as in {@link #like}, capitals counting as small letters.
     *
     * @param pattern the pattern
     * @return the condition; it does not hold where the column is null
     */
    public Condition<S> likeIgnoringCase(String pattern) {
        return matches(pattern, true);
    }

    /**
     * Begins with a text. All of its characters stand for themselves.
     *
     * @param text the text
     * @return the condition; it does not hold where the column is null
     */
    public Condition<S> startsWith(String text) {
        return matches(escaped(text) + "%", false);
    }

    /**
     * Ends with a text. All of its characters stand for themselves.
     *
     * @param text the text
     * @return the condition; it does not hold where the column is null
     */
    public Condition<S> endsWith(String text) {
        return matches("%" + escaped(text), false);
    }

    /**
     * Contains a text. All of its characters stand for themselves.
     *
     * @param text the text
     * @return the condition; it does not hold where the column is null
     */
    public Condition<S> contains(String text) {
        return matches("%" + escaped(text) + "%", false);
    }

    /**
     * Begins with a text, capitals counting as small letters. All of its characters stand for themselves.
     *
     * @param text the text
     * @return the condition; it does not hold where the column is null
     */
    public Condition<S> startsWithIgnoringCase(String text) {
        return matches(escaped(text) + "%", true);
    }

    /**
     * Ends with a text, capitals counting as small letters. All of its characters stand for themselves.
     *
     * @param text the text
     * @return the condition; it does not hold where the column is null
     */
    public Condition<S> endsWithIgnoringCase(String text) {
        return matches("%" + escaped(text), true);
    }

    /**
     * Contains a text, capitals counting as small letters. All of its characters stand for themselves.
     *
     * @param text the text
     * @return the condition; it does not hold where the column is null
     */
    public Condition<S> containsIgnoringCase(String text) {
        return matches("%" + escaped(text) + "%", true);
    }

    private Condition<S> matches(String pattern, boolean ignoringCase) {
        Node text = type.name().equals(SqlType.TEXT.name()) ? node : new Node.AsText(node);
        return new Condition<>(new Node.Like(text, pattern, ignoringCase));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
