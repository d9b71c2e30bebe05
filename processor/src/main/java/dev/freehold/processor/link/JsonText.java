package dev.freehold.processor.link;

/** Reads a text as JSON (RFC 8259), to say whether PostgreSQL would. */
final class JsonText {
    private final String text;
    private int position;

    private JsonText(String text) {
        this.text = text;
    }

    static boolean isValid(String text) {
        JsonText json = new JsonText(text);
        try {
            json.value();
            json.space();
        } catch (IllegalArgumentException e) {
            return false;
        }
        return json.position == text.length();
    }

    private void value() {
        space();
        switch (peek()) {
            case '{' -> members('}', true);
            case '[' -> members(']', false);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    private void members(char end, boolean named) {
        position++;
        space();
        if (accept(end)) {
            return;
        }
        do {
            space();
            if (named) {
                string();
                space();
                require(accept(':'));
            }
            value();
            space();
        } while (accept(','));
        require(accept(end));
    }

    private void string() {
        require(accept('"'));
        StringBuilder content = new StringBuilder();
        while (!accept('"')) {
            char c = next();
            require(c >= ' ');
            content.append(c == '\\' ? escaped() : c);
        }
        require(Literals.isStorable(content.toString()));
    }

    private char escaped() {
        char c = next();
        if (c == 'u') {
            require(position + 4 <= text.length());
            String digits = text.substring(position, position + 4);
            require(digits.matches("[0-9a-fA-F]{4}"));
            position += 4;
            return (char) Integer.parseInt(digits, 16);
        }
        require("\"\\/bfnrt".indexOf(c) >= 0);
        return ' ';
    }

    private void number() {
        int start = position;
        while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        String number = text.substring(start, position);
        require(number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?") && Literals.isNumeric(number));
    }

    private void word(String word) {
        require(text.startsWith(word, position));
        position += word.length();
    }

    private void space() {
        while (position < text.length() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private char peek() {
        require(position < text.length());
        return text.charAt(position);
    }

    private char next() {
        char c = peek();
        position++;
        return c;
    }

    private boolean accept(char expected) {
        boolean found = position < text.length() && text.charAt(position) == expected;
        position += found ? 1 : 0;
        return found;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not JSON");
        }
    }
}
