package dev.freehold.maven.write;

import dev.freehold.maven.describe.AuthRecord;
import dev.freehold.maven.describe.Component;
import dev.freehold.maven.describe.Component.Reference;
import dev.freehold.maven.describe.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a holder into the text of its source. */
public final class HolderText {
    /** The first line, by which the import knows its own files again. */
    static final String MARK =
            "// Written by freehold:import. What is to be different is said in the plugin's configuration, not here.";

    private final Holder holder;

    private HolderText(Holder holder) {
        this.holder = holder;
    }

    /** The whole source, without a time or an address in it: the same tables give the same text. */
    public static String of(Holder holder) {
        return String.join("\n", new HolderText(holder).lines()) + "\n";
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(MARK));
        if (!holder.packageName().isEmpty()) {
            lines.addAll(List.of("package " + holder.packageName() + ";", ""));
        }
        imports().forEach(name -> lines.add("import " + name + ";"));
        lines.add("");
        lines.addAll(documentation().lines(0));
        lines.add("public final class " + holder.simpleName() + " {");
        lines.add(Lines.indented(4, "private " + holder.simpleName() + "() {}"));
        for (AuthRecord record : holder.records()) {
            lines.add("");
            lines.addAll(new RecordText(record).lines());
        }
        lines.add("}");
        return lines;
    }

    private DocText documentation() {
        DocText text = new DocText()
                .paragraph((holder.schemas().size() == 1
                                ? "The auth tables of the schema "
                                : "The auth tables of the schemas ")
                        + holder.schemas().stream().map(DocText::code).collect(Collectors.joining(", "))
                        + ", as a live database has them.");
        if (components().anyMatch(component -> component.type().definition().equals("timestamp"))) {
            text.paragraph("Time stamps without zone are read as UTC's wall time: auth servers write them so.");
        }
        if (!holder.leftOut().isEmpty()) {
            text.paragraph("Left out, since a record needs an id that can be read: "
                    + holder.leftOut().stream()
                            .map(table ->
                                    DocText.code(table.table().toString()) + ", for " + DocText.escaped(table.reason()))
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        return text;
    }

    private Set<String> imports() {
        Set<String> names =
                new TreeSet<>(List.of("dev.freehold.AuthTable", "jakarta.persistence.Id", "jakarta.persistence.Table"));
        components().map(component -> component.type().kind().imported()).forEach(names::add);
        names.remove("");
        addIf(names, "jakarta.persistence.Column", ComponentText::hasColumn);
        addIf(names, "dev.freehold.Exposed", component -> component.exposed().isPresent());
        addIf(
                names,
                "dev.freehold.References",
                component -> component.reference().isPresent());
        addIf(
                names,
                "dev.freehold.OnDelete",
                component -> component
                        .reference()
                        .map(Reference::onDelete)
                        .filter(rule -> !rule.isEmpty())
                        .isPresent());
        addIf(
                names,
                "org.jspecify.annotations.Nullable",
                component -> component.column().nullable());
        return names;
    }

    private void addIf(Set<String> names, String name, Predicate<Component> needs) {
        if (components().anyMatch(needs)) {
            names.add(name);
        }
    }

    private Stream<Component> components() {
        return holder.records().stream().flatMap(record -> record.components().stream());
    }
}
