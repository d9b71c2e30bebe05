package dev.freehold.processor.ddl;

import java.util.Locale;

/**
 * Turns an SQL expression into one that may stand behind {@code default}, where PostgreSQL takes no {@code at time
 * zone}, {@code and} or {@code in} without parentheses.
 */
final class ExpressionSql {
    private ExpressionSql() {}

    static String asOperand(String expression) {
        String sql = expression.strip();
        return isOnePiece(sql) ? sql : "(" + sql + ")";
    }

    /**
     * Whether outside of quotes and parentheses there are only names, numbers and casts: {@code now()}, {@code 'a
     * b'::text}.
     */
    private static boolean isOnePiece(String sql) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth == 0 && !isNameOrCast(c)) {
                return false;
            }
        }
        return !sql.toLowerCase(Locale.ROOT).startsWith("not(");
    }

    private static boolean isNameOrCast(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == ':';
    }
}
