package dev.freehold.processor.golden;

import static java.util.Comparator.comparing;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A diagnostic in the shape in which javac and ECJ can be compared.
 *
 * @param file the source's name without folders, or empty if the compiler names none
 * @param line the line, or 0
 * @param kind {@code error}, {@code warning} or {@code note}
 * @param message what the processor or the compiler says, line breaks included
 * @param fromProcessor whether the processor says it
 */
record Finding(String file, long line, String kind, String message, boolean fromProcessor)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = comparing(Finding::file)
            .thenComparing(Finding::line)
            .thenComparing(Finding::message)
            .thenComparing(Finding::kind);

    /** Empty for what is no news: ECJ's own warnings, and that {@code -Werror} makes of warnings an error. */
    static Optional<Finding> of(Diagnostic<? extends JavaFileObject> diagnostic, CompilerKind compiler) {
        String code = String.valueOf(diagnostic.getCode());
        // Both give what comes from a Messager no code of its own.
        boolean fromProcessor = compiler == CompilerKind.JAVAC ? code.endsWith(".proc.messager") : code.equals("null");
        if (compiler == CompilerKind.ECJ && !fromProcessor && diagnostic.getKind() != Diagnostic.Kind.ERROR) {
            return Optional.empty();
        }
        if (code.equals("compiler.err.warnings.and.werror")) {
            return Optional.empty();
        }
        String message = diagnostic.getMessage(Locale.ENGLISH);
        if (compiler == CompilerKind.JAVAC && fromProcessor) {
            // javac indents all lines but the first by two.
            message = message.replaceAll("\n {2}", "\n");
        }
        boolean placed = diagnostic.getSource() != null && diagnostic.getLineNumber() > 0;
        return Optional.of(new Finding(
                placed ? Path.of(diagnostic.getSource().getName()).getFileName().toString() : "",
                placed ? diagnostic.getLineNumber() : 0,
                kind(diagnostic.getKind()),
                message,
                fromProcessor));
    }

    private static String kind(Diagnostic.Kind kind) {
        return switch (kind) {
            case ERROR -> "error";
            case WARNING, MANDATORY_WARNING -> "warning";
            case NOTE, OTHER -> "note";
        };
    }

    boolean isError() {
        return kind.equals("error");
    }

    boolean isPlaced() {
        return line > 0;
    }

    /** Whether both say the same, wherever they say it. */
    boolean saysTheSameAs(Finding other) {
        return kind.equals(other.kind) && message.equals(other.message);
    }

    /** The text of {@code errors.txt}. */
    static String render(List<Finding> findings) {
        return findings.stream().sorted().map(finding -> finding + "\n").collect(Collectors.joining());
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return (isPlaced() ? file + ":" + line + ": " : "") + kind + ": " + message;
    }
}
