package dev.freehold.maven.write;

import dev.freehold.maven.catalog.Column;
import dev.freehold.maven.describe.AuthRecord;
import dev.freehold.maven.describe.Component;
import dev.freehold.maven.describe.Component.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a record into its lines within the holder. */
final class RecordText {
    private static final int INDENT = 4;
    private static final int COMPONENT_INDENT = 12;

    private final AuthRecord record;

    RecordText(AuthRecord record) {
        this.record = record;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(documentation().lines(INDENT));
        lines.addAll(authTable().lines(INDENT));
        lines.addAll(new AnnotationText("Table")
                .with("name", Literal.of(record.table().table()))
                .lines(INDENT));
        lines.addAll(header());
        return lines;
    }

    private AnnotationText authTable() {
        AnnotationText annotation = new AnnotationText("AuthTable").with("is", "AuthTable.Role." + record.role());
        if (!record.table().schema().equals("public")) {
            annotation.with("schema", Literal.of(record.table().schema()));
        }
        if (!record.secrets().isEmpty()) {
            annotation.with(
                    "secrets", record.secrets().stream().map(Literal::of).toList());
        }
        if (record.mayBeAbsent()) {
            annotation.with("mayBeAbsent", "true");
        }
        record.deleted().ifPresent(column -> annotation.with("deleted", Literal.of(column)));
        return annotation;
    }

    /** In one line, or all components in the next one, or each in lines of its own. */
    private List<String> header() {
        String start = Lines.indented(INDENT, "public record " + record.name() + "(");
        List<ComponentText> components =
                record.components().stream().map(ComponentText::new).toList();
        String inline = components.stream().map(ComponentText::text).collect(Collectors.joining(", ")) + ") {}";
        if (areShort(components, start.length()) && Lines.fits(start.length(), inline)) {
            return List.of(start + inline);
        }
        if (areShort(components, COMPONENT_INDENT) && Lines.fits(COMPONENT_INDENT, inline)) {
            return List.of(start, Lines.indented(COMPONENT_INDENT, inline));
        }
        List<String> lines = new ArrayList<>(List.of(start));
        boolean lastWasLong = false;
        for (int i = 0; i < components.size(); i++) {
            List<String> component =
                    components.get(i).lines(COMPONENT_INDENT, i + 1 < components.size() ? "," : ") {}");
            boolean isLong = component.size() > 1;
            if (i > 0 && (isLong || lastWasLong)) {
                lines.add("");
            }
            lines.addAll(component);
            lastWasLong = isLong;
        }
        return lines;
    }

    private static boolean areShort(List<ComponentText> components, int start) {
        int column = start;
        for (ComponentText component : components) {
            if (!component.isShort(column)) {
                return false;
            }
            column += component.text().length() + ", ".length();
        }
        return true;
    }

    private DocText documentation() {
        String table = "The table " + DocText.code(record.table().toString());
        String comment = DocText.sentence(record.comment());
        DocText text = new DocText().paragraph(comment.isEmpty() ? table + "." : comment + " " + table + ".");
        if (record.keyless()) {
            text.paragraph("It has no primary key; a unique key identifies its rows.");
        }
        if (!record.unmapped().isEmpty()) {
            text.paragraph("Not mapped, since no Java type holds their values: "
                    + record.unmapped().stream().map(RecordText::typed).collect(Collectors.joining(", ")) + ".");
        }
        if (!record.unlisted().isEmpty()) {
            text.paragraph("Secrets that are left out without being listed, for their names have blanks: "
                    + record.unlisted().stream().map(DocText::code).collect(Collectors.joining(", ")) + ".");
        }
        record.components().forEach(component -> text.parameter(component.name(), documentation(component)));
        return text;
    }

    private static String typed(Column column) {
        return DocText.code(column.name()) + " of type "
                + DocText.code(column.type().shown());
    }

    private String documentation(Component component) {
        Column column = component.column();
        StringBuilder text = new StringBuilder(
                column.comment().isEmpty()
                        ? component.reference().map(RecordText::pointsAt).orElseGet(() -> own(component))
                        : DocText.escaped(column.comment()));
        if (column.generated()) {
            text.append("; computed by the database");
        }
        if (component.type().definition().equals("timestamp")) {
            text.append("; without zone, UTC");
        }
        if (column.nullable()) {
            text.append("; may be null");
        }
        return text.toString();
    }

    private String own(Component component) {
        if (!component.id()) {
            return "the column " + DocText.code(component.column().name());
        }
        boolean alone = record.components().stream().filter(Component::id).count() == 1;
        return alone ? "the id" : "a part of the id";
    }

    private static String pointsAt(Reference reference) {
        return (reference.id().isEmpty() ? "" : "a part of ") + "the id of the {@link " + reference.target() + "}"
                + (reference.foreignKey() ? "" : ", without a foreign key");
    }
}
