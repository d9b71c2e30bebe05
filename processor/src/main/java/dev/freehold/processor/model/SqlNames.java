package dev.freehold.processor.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Java names into names of database objects, and long ones into names that PostgreSQL keeps whole. */
public final class SqlNames {
    /** PostgreSQL cuts identifiers at 63 bytes (manual, 4.1.1 Identifiers and Key Words). */
    public static final int LIMIT = 63;

    private static final int HASH_DIGITS = 8;

    private SqlNames() {}

    /**
     * {@code createdAt} to {@code created_at}, {@code URLPath} to {@code url_path}, {@code line2} stays.
     *
     * @param camelCase a Java identifier
     * @return its words in lower case, joined by underscores
     */
    public static String snakeCase(String camelCase) {
        return camelCase
                .replaceAll("(\\p{javaLowerCase}|\\p{javaDigit})(\\p{javaUpperCase})", "$1_$2")
                .replaceAll("(\\p{javaUpperCase})(\\p{javaUpperCase}\\p{javaLowerCase})", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * {@code created_at} to {@code createdAt}; {@code createdAt} stays.
     *
     * @param column a column's name
     * @return its words, joined by capitals
     */
    public static String camelCase(String column) {
        return Pattern.compile("_+([^_])")
                .matcher(column)
                .replaceAll(word -> Matcher.quoteReplacement(word.group(1).toUpperCase(Locale.ROOT)));
    }

    /**
     * The name of a constraint or index as PostgreSQL itself would call it: {@code task_project_id_fkey}.
     *
     * @param table the table
     * @param columns the columns
     * @param suffix such as {@code fkey}
     * @return the parts joined by underscores, shortened if need be
     */
    public static String constraint(String table, List<String> columns, String suffix) {
        String middle = columns.isEmpty() ? "" : String.join("_", columns) + "_";
        return shorten(table + "_" + middle, suffix);
    }

    /**
     * A name that PostgreSQL keeps whole.
     *
     * @param name a table's or column's name, derived from Java
     * @return the name, or its beginning with a hash of the whole
     */
    public static String fit(String name) {
        if (bytes(name) <= LIMIT) {
            return name;
        }
        String shortened = shorten(name + "_", "");
        return shortened.substring(0, shortened.length() - 1);
    }

    private static String shorten(String stem, String suffix) {
        String whole = stem + suffix;
        if (bytes(whole) <= LIMIT) {
            return whole;
        }
        String tail = "_" + hash(whole) + "_" + suffix;
        int end = stem.length();
        while (bytes(stem.substring(0, end)) + bytes(tail) > LIMIT) {
            end = stem.offsetByCodePoints(end, -1);
        }
        return stem.substring(0, end) + tail;
    }

    /**
     * The length that PostgreSQL counts.
     *
     * @param name an identifier
     * @return its length in UTF-8
     */
    public static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
