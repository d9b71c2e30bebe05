package dev.freehold.maven.write;

import dev.freehold.maven.describe.Component;
import dev.freehold.maven.describe.Component.Reference;
import dev.freehold.maven.describe.Mapped;
import dev.freehold.processor.model.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a component into its lines within a record's header. */
final class ComponentText {
    private final List<AnnotationText> annotations;
    private final String declaration;

    ComponentText(Component component) {
        this.annotations = annotations(component);
        boolean nullable = component.column().nullable();
        String type = component.type().kind().name(nullable);
        // on an array, the annotation stands before the brackets
        this.declaration =
                (nullable && type.endsWith("[]") ? type.replace("[]", " @Nullable []") : type) + " " + component.name();
    }

    private static List<AnnotationText> annotations(Component component) {
        List<AnnotationText> annotations = new ArrayList<>();
        if (component.id()) {
            annotations.add(new AnnotationText("Id"));
        }
        component
                .exposed()
                .map(reason -> new AnnotationText("Exposed").with("value", Literal.of(reason)))
                .ifPresent(annotations::add);
        AnnotationText column = column(component);
        if (!column.isEmpty()) {
            annotations.add(column);
        }
        component.reference().map(ComponentText::references).ifPresent(annotations::add);
        if (component.column().nullable() && component.type().kind() != Mapped.Kind.BYTES) {
            annotations.add(new AnnotationText("Nullable"));
        }
        return annotations;
    }

    /** Whether it bears {@code @Column}. */
    static boolean hasColumn(Component component) {
        return !column(component).isEmpty();
    }

    private static AnnotationText column(Component component) {
        AnnotationText column = new AnnotationText("Column");
        String name = component.column().name();
        // whatever @Freehold(naming = …) says, the name is the column's
        if (!name.equals(component.name()) || !name.equals(SqlNames.snakeCase(name))) {
            column.with("name", Literal.of(name));
        }
        Mapped type = component.type();
        if (!type.definition().isEmpty()) {
            column.with("columnDefinition", Literal.of(type.definition()));
        }
        if (type.length() > 0) {
            column.with(type.kind() == Mapped.Kind.STRING ? "length" : "precision", String.valueOf(type.length()));
        }
        if (type.scale() != 0) {
            column.with("scale", String.valueOf(type.scale()));
        }
        if (component.column().nullable()) {
            column.with("nullable", "true");
        }
        if (component.unique()) {
            column.with("unique", "true");
        }
        return column;
    }

    private static AnnotationText references(Reference reference) {
        AnnotationText references = new AnnotationText("References").with("value", reference.target() + ".class");
        if (!reference.foreignKey()) {
            references.with("foreignKey", "false");
        }
        if (!reference.onDelete().isEmpty()) {
            references.with("onDelete", "OnDelete." + reference.onDelete());
        }
        named(references, "name", reference.name());
        named(references, "inverse", reference.inverse());
        named(references, "id", reference.id());
        return references;
    }

    private static void named(AnnotationText references, String attribute, String value) {
        if (!value.isEmpty()) {
            references.with(attribute, Literal.of(value));
        }
    }

    /** All in one line. */
    String text() {
        return annotations.isEmpty() ? declaration : before() + " " + declaration;
    }

    private String before() {
        return annotations.stream().map(AnnotationText::text).collect(Collectors.joining(" "));
    }

    /** Whether it may stand in one line that begins so far right. */
    boolean isShort(int column) {
        return annotations.isEmpty() || column + before().length() <= Lines.ANNOTATIONS;
    }

    /** Its lines. */
    List<String> lines(int column, String end) {
        if (isShort(column) && Lines.fits(column, text() + end)) {
            return List.of(Lines.indented(column, text() + end));
        }
        List<String> lines = new ArrayList<>();
        if (Lines.fits(column, before())) {
            lines.add(Lines.indented(column, before()));
        } else {
            annotations.forEach(annotation -> lines.addAll(annotation.lines(column)));
        }
        lines.add(Lines.indented(column, declaration + end));
        return lines;
    }
}
