package dev.freehold.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import java.util.ArrayList;
import java.util.List;

/** Turns what a later compilation has to know into the annotation that keeps it in a class file. */
final class DescribedAnnotation {
    /**
     * What fits on a line of generated code. A string constant could have 65,535 bytes (JVMS 4.4.7), and no person
     * could read it.
     */
    private static final int PIECE = 96;

    private static final int QUOTES = 2;

    private DescribedAnnotation() {}

    static AnnotationSpec of(List<String> values) {
        AnnotationSpec.Builder described = AnnotationSpec.builder(RuntimeTypes.DESCRIBED);
        values.forEach(value -> described.addMember("value", "$S", value));
        return described.build();
    }

    /** Cuts a text into pieces that make one line each. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int width = QUOTES;
        for (int end = 0; end < text.length(); ) {
            int codePoint = text.codePointAt(end);
            int written = written(codePoint);
            if (width + written > PIECE) {
                pieces.add(text.substring(start, end));
                start = end;
                width = QUOTES;
            }
            width += written;
            end += Character.charCount(codePoint);
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** The length of a character in a string literal: JSON leaves no others to be escaped. */
    private static int written(int codePoint) {
        return codePoint == '"' || codePoint == '\\' ? 2 : Character.charCount(codePoint);
    }
}
