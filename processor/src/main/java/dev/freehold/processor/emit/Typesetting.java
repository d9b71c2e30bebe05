package dev.freehold.processor.emit;

import java.util.List;

/**
 * Turns the text that JavaPoet writes into the look of handwritten code: no line over 120 columns that could be broken,
 * short Javadoc on one line, empty bodies closed. A generated file has no text blocks, so that every line that looks
 * like Javadoc is Javadoc.
 */
final class Typesetting {
    private static final int LINE = 120;
    private static final String CONTINUATION = " ".repeat(8);

    private Typesetting() {}

    static String of(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        StringBuilder page = new StringBuilder(text.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.endsWith("/**") && lines.get(i + 2).endsWith(" */")) {
                page.append(shortDoc(line, lines.get(i + 1), lines.get(i + 2)));
                i += 2;
            } else if (line.endsWith("{") && lines.get(i + 1).strip().equals("}")) {
                page.append(code(line)).append('}');
                i++;
            } else if (line.stripLeading().startsWith("* ")) {
                page.append(docLine(line));
            } else {
                // JavaPoet breaks a string literal after each of its line feeds.
                while (mark(line) >= 0 && line.indexOf(Layout.END) < 0) {
                    i++;
                    line += "\n" + lines.get(i);
                }
                page.append(code(line));
            }
            page.append(i == lines.size() - 1 ? "" : "\n");
        }
        return page.toString();
    }

    private static String shortDoc(String begin, String text, String end) {
        String words = text.strip().substring(1);
        String folded = begin + words + " */";
        return folded.length() <= LINE && !words.startsWith(" @") ? folded : begin + "\n" + docLine(text) + "\n" + end;
    }

    private static String docLine(String line) {
        if (line.length() <= LINE) {
            return line;
        }
        int start = line.indexOf('*') + 2;
        String prefix = line.substring(0, start);
        String indent = line.startsWith("@", start) ? "    " : "";
        StringBuilder set = new StringBuilder(prefix);
        int column = prefix.length();
        boolean empty = true;
        for (String word : line.substring(start).split(" ", -1)) {
            if (!empty && column + 1 + word.length() > LINE) {
                set.append('\n').append(prefix).append(indent);
                column = prefix.length() + indent.length();
                empty = true;
            }
            set.append(empty ? "" : " ").append(word);
            column += word.length() + (empty ? 0 : 1);
            empty = false;
        }
        return set.toString();
    }

    private static String code(String line) {
        String set = group(annotatedInner(line));
        int end = set.indexOf('\n');
        return end < 0 ? declaration(set) : declaration(set.substring(0, end)) + set.substring(end);
    }

    /** JavaPoet 0.22.0 writes {@code Outer. @Nullable Inner}. */
    private static String annotatedInner(String line) {
        return line.indexOf('"') < 0 ? line.replace(". @", ".@") : line;
    }

    private static String group(String line) {
        int mark = mark(line);
        if (mark < 0) {
            return line;
        }
        int end = line.indexOf(Layout.END);
        String kind = line.substring(mark, mark + 1);
        if (kind.equals(Layout.VALUE)) {
            return value(
                    line.substring(0, mark),
                    List.of(line.substring(mark + 1, end).split(Layout.NEXT, -1)),
                    line.substring(end + 1));
        }
        boolean call = !kind.equals(Layout.CHAIN);
        String before = line.substring(0, mark);
        List<String> parts = List.of(line.substring(mark + 1, end).split(Layout.NEXT, -1));
        String after = line.substring(end + 1);
        String flat = String.join(call ? ", " : "", parts) + after;
        // Of one call in an initializer nothing is torn off: the initializer as a whole moves to the next line.
        boolean moves = !call && parts.size() == 1 && before.contains(" = ");
        if (moves || before.length() + flat.length() <= LINE) {
            return before + flat;
        }
        String newLine = "\n" + indent(line) + CONTINUATION + (kind.equals(Layout.HEAD) ? CONTINUATION : "");
        if (call && newLine.length() - 1 + flat.length() <= LINE) {
            return before + newLine + flat;
        }
        return before + newLine + String.join(call ? "," + newLine : newLine, parts) + after;
    }

    /** What follows the call is a call on its value, and stands on a line of its own where the arguments do. */
    private static String value(String before, List<String> arguments, String after) {
        String flat = String.join(", ", arguments) + after;
        String moved = before.replaceFirst(" = ", " =\n" + indent(before) + CONTINUATION);
        String last = moved.substring(moved.lastIndexOf('\n') + 1);
        if (before.length() + flat.length() <= LINE) {
            return before + flat;
        }
        if (last.length() + flat.length() <= LINE) {
            return moved + flat;
        }
        int dot = after.indexOf(").") + 1;
        String end = dot == 0 ? after : after.substring(0, dot);
        String rest = dot == 0 ? "" : "\n" + indent(before) + CONTINUATION + after.substring(dot);
        String newLine = "\n" + indent(before) + CONTINUATION + (dot == 0 ? "" : CONTINUATION);
        String joined = String.join(", ", arguments) + end;
        if (newLine.length() - 1 + joined.length() <= LINE) {
            return before + newLine + joined + rest;
        }
        StringBuilder set = new StringBuilder(before);
        for (int i = 0; i < arguments.size(); i++) {
            boolean isLast = i == arguments.size() - 1;
            set.append(newLine).append(argument(arguments.get(i) + (isLast ? end : ","), newLine));
        }
        return set.append(rest).toString();
    }

    /** An argument that is too long for a line of its own has those of its last call on the next. */
    private static String argument(String argument, String newLine) {
        int call = argument.lastIndexOf(".as(") + ".as(".length();
        if (newLine.length() - 1 + argument.length() <= LINE || call < ".as(".length()) {
            return argument;
        }
        String inner = argument.substring(call);
        String deeper = newLine + CONTINUATION;
        return argument.substring(0, call)
                + deeper
                + (deeper.length() - 1 + inner.length() <= LINE ? inner : inner.replaceFirst(", ", "," + deeper));
    }

    private static int mark(String line) {
        return Math.max(
                Math.max(line.indexOf(Layout.CALL), line.indexOf(Layout.VALUE)),
                Math.max(line.indexOf(Layout.HEAD), line.indexOf(Layout.CHAIN)));
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /** A field moves its initializer to the next line, a class what it implements. */
    private static String declaration(String line) {
        String declared = line.stripLeading();
        boolean member = declared.startsWith("public ") || declared.startsWith("private ");
        if (line.length() <= LINE || !member) {
            return line;
        }
        String newLine = "\n" + indent(line) + CONTINUATION;
        return declared.contains(" class ")
                ? line.replace(" implements ", newLine + "implements ")
                : line.replaceFirst(" = ", " =" + newLine);
    }
}
