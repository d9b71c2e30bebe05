package dev.freehold.maven.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An annotation as source shows it. */
final class AnnotationText {
    private static final int CONTINUED = 8;
    private static final int ELEMENT = 4;

    private final String name;
    private final List<Argument> arguments = new ArrayList<>();

    AnnotationText(String name) {
        this.name = name;
    }

    /** An attribute and its values; several of them make an array. */
    private record Argument(String attribute, List<String> values) {
        String text() {
            return attribute + " = " + value();
        }

        String value() {
            return values.size() == 1 ? values.get(0) : "{" + String.join(", ", values) + "}";
        }

        List<String> lines(int column, String end) {
            if (Lines.fits(column, text() + end)) {
                return List.of(Lines.indented(column, text() + end));
            }
            if (values.size() == 1) {
                return List.of(
                        Lines.indented(column, attribute + " ="), Lines.indented(column + CONTINUED, value() + end));
            }
            List<String> lines = new ArrayList<>(List.of(Lines.indented(column, attribute + " = {")));
            for (int i = 0; i < values.size(); i++) {
                String comma = i + 1 < values.size() ? "," : "";
                lines.add(Lines.indented(column + ELEMENT, values.get(i) + comma));
            }
            lines.add(Lines.indented(column, "}" + end));
            return lines;
        }
    }

    AnnotationText with(String attribute, String value) {
        return with(attribute, List.of(value));
    }

    AnnotationText with(String attribute, List<String> values) {
        arguments.add(new Argument(attribute, values));
        return this;
    }

    boolean isEmpty() {
        return arguments.isEmpty();
    }

    /** All in one line. */
    String text() {
        if (arguments.isEmpty()) {
            return "@" + name;
        }
        if (arguments.size() == 1 && arguments.get(0).attribute().equals("value")) {
            return "@" + name + "(" + arguments.get(0).value() + ")";
        }
        return "@" + name + "(" + arguments.stream().map(Argument::text).collect(Collectors.joining(", ")) + ")";
    }

    /** One line if it fits and has no array of several values, else a line for each argument. */
    List<String> lines(int column) {
        boolean hasArray =
                arguments.stream().anyMatch(argument -> argument.values().size() > 1);
        if (!hasArray && Lines.fits(column, text())) {
            return List.of(Lines.indented(column, text()));
        }
        List<String> lines = new ArrayList<>(List.of(Lines.indented(column, "@" + name + "(")));
        for (int i = 0; i < arguments.size(); i++) {
            lines.addAll(arguments.get(i).lines(column + CONTINUED, i + 1 < arguments.size() ? "," : ")"));
        }
        return lines;
    }
}
