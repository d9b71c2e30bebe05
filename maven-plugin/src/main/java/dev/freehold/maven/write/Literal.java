package dev.freehold.maven.write;

/** Turns a text into a Java literal. */
final class Literal {
    private static final int FIRST_PRINTABLE = 0x20;

    private Literal() {}

    static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\t' -> literal.append("\\t");
                case '\r' -> literal.append("\\r");
                default ->
                    literal.append(
                            c < FIRST_PRINTABLE || Character.isSurrogate(c) || isInvisible(c)
                                    ? String.format("\\u%04x", (int) c)
                                    : String.valueOf(c));
            }
        }
        return literal.append('"').toString();
    }

    /** Blanks that are none, and marks that change the direction of writing. */
    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (c != ' ' && type == Character.SPACE_SEPARATOR);
    }
}
