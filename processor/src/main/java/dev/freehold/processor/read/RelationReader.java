package dev.freehold.processor.read;

import dev.freehold.processor.declared.DeclaredMark.OnDelete;
import dev.freehold.processor.declared.DeclaredProperty.ColumnSpec;
import dev.freehold.processor.declared.DeclaredRelation;
import dev.freehold.processor.declared.DeclaredRelation.ForeignKey;
import dev.freehold.processor.declared.DeclaredRelation.Join;
import dev.freehold.processor.declared.DeclaredRelation.JoinTable;
import dev.freehold.processor.declared.DeclaredRelation.Kind;
import dev.freehold.processor.model.Construction.Form;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Turns a property that bears {@code @ManyToOne} or its like into a {@link DeclaredRelation}. */
final class RelationReader {
    private static final Map<String, Kind> KINDS = Map.of(
            Names.MANY_TO_ONE, Kind.MANY_TO_ONE,
            Names.ONE_TO_ONE, Kind.ONE_TO_ONE,
            Names.ONE_TO_MANY, Kind.ONE_TO_MANY,
            Names.MANY_TO_MANY, Kind.MANY_TO_MANY);

    /** What generated code fills: it makes a list or a set. */
    private static final Set<String> COLLECTIONS =
            Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.lang.Iterable");

    private final Problems problems;
    private final TableReader tables;

    RelationReader(Problems problems) {
        this.problems = problems;
        this.tables = new TableReader(problems);
    }

    static boolean isRelation(Member member) {
        return KINDS.keySet().stream().anyMatch(member::has);
    }

    DeclaredRelation read(TypeElement entity, Member member, Overrides overrides, String comment) {
        String annotation = KINDS.keySet().stream()
                .sorted()
                .filter(member::has)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(member.name() + " is no relation"));
        AnnotationView view = member.find(annotation).orElseThrow();
        Kind kind = KINDS.getOrDefault(annotation, Kind.MANY_TO_ONE);
        TypeMirror held = PropertyReader.optionalOf(member.type()).orElse(member.type());
        String place = entity.getSimpleName() + "." + member.name();
        Optional<AnnotationView> override = overrides.association(member.name());
        List<AnnotationView> joins = override.filter(said -> said.says("joinColumns"))
                .map(said -> said.annotations("joinColumns"))
                .orElseGet(() -> Overrides.repeated(member.places(), Names.JOIN_COLUMN, Names.JOIN_COLUMNS));
        Optional<AnnotationView> table = override.filter(said -> said.says("joinTable"))
                .flatMap(said -> said.annotations("joinTable").stream().findFirst())
                .or(() -> member.find(Names.JOIN_TABLE));
        boolean isId = member.has(Names.ID);
        boolean isMapped = member.has(Names.MAPS_ID);
        refuse(entity, member, kind);
        refuseJoins(place, kind, view, table, joins);
        boolean isNamed = view.type("targetEntity")
                .filter(type -> !type.getQualifiedName().contentEquals("void"))
                .isPresent();
        refuseHolder(place, member, kind, held, isNamed);
        return new DeclaredRelation(
                member.name(),
                kind,
                form(kind, held),
                view.type("targetEntity")
                        .filter(type -> !type.getQualifiedName().contentEquals("void"))
                        .or(() -> element(kind, held))
                        .map(TypeReader::ref),
                view.text("mappedBy").orElse(""),
                isId || isMapped || isRequired(view, joins),
                joins.stream().map(join -> join(join, place)).toList(),
                foreignKey(
                        Stream.concat(
                                        override.stream(),
                                        Stream.concat(joins.stream(), member.find(Names.JOIN_COLUMNS).stream()))
                                .toList(),
                        "foreignKey",
                        place),
                table.map(said -> joinTable(said, place)),
                member.find(Names.MAPS_ID).map(maps -> maps.text("value").orElse("")),
                onDelete(member),
                removes(view),
                member.find(Names.REFERENCES)
                        .map(said -> PropertyReader.reference(said, PropertyReader.isUnwarned(member.places()))),
                PropertyReader.isUnwarned(member.places()),
                comment,
                ElementOrigin.of(member.element()),
                view.said());
    }

    /** A relation within an embedded object would be joined and filled through it, which no generated table does. */
    void refuseWithin(TypeElement entity, Member member, DeclaredRelation relation) {
        problems.report(
                ProblemCode.FH041,
                relation.origin(),
                relation.kind().annotation() + " on " + member.home().getSimpleName() + "." + member.name()
                        + ", which is embedded in " + entity.getSimpleName()
                        + ", changes the table, and Freehold does not read it there.",
                "Move it to " + entity.getSimpleName()
                        + ", or hold the id in a property that is annotated with @References.");
    }

    private void refuse(TypeElement entity, Member member, Kind kind) {
        String place = entity.getSimpleName() + "." + member.name();
        new Refusals(problems).onRelation(place, member);
        if (member.has(Names.ID) && kind.isToOne()) {
            problems.report(
                    ProblemCode.FH081,
                    ElementOrigin.of(member.element()),
                    place + " is an @Id, and a relation is null unless a query asks for it, which an id never is.",
                    "Add a property " + member.name() + "Id with @Id for the id that it has, and annotate "
                            + member.name() + " with @MapsId(\"" + member.name() + "Id\") instead.");
            problems.silence(ElementOrigin.of(entity)); // that it has no id follows
        }
    }

    /** Columns and tables that belong to the other side, or to no relation of this kind. */
    private void refuseJoins(
            String place, Kind kind, AnnotationView said, Optional<AnnotationView> table, List<AnnotationView> joins) {
        Optional<String> mappedBy = said.text("mappedBy");
        boolean isOneWay = kind == Kind.ONE_TO_MANY && mappedBy.isEmpty(); // says neither side, which is reported
        String fix = mappedBy.map(named -> "Remove it: " + named + " on the other side says what refers.")
                .orElse("");
        if (table.isPresent() && !isOneWay && (kind != Kind.MANY_TO_MANY || mappedBy.isPresent())) {
            refuse(
                    table.get().said().annotation(),
                    "@JoinTable on " + place,
                    fix.isEmpty()
                            ? "Remove it: what refers is a column of this table, which @JoinColumn(name = …) names."
                            : fix);
        }
        if (!joins.isEmpty() && !isOneWay && (kind == Kind.MANY_TO_MANY || mappedBy.isPresent())) {
            refuse(
                    joins.size() == 1
                            ? joins.get(0).said().annotation()
                            : said.said().annotation(),
                    "@JoinColumn on " + place,
                    fix.isEmpty() ? "Write @JoinTable(joinColumns = …, inverseJoinColumns = …) instead." : fix);
        }
    }

    private void refuse(Origin origin, String what, String fix) {
        problems.report(ProblemCode.FH041, origin, what + " changes the table, and Freehold does not read it.", fix);
    }

    /** What holds several rows must be what generated code makes: a list, or a set. */
    private void refuseHolder(String place, Member member, Kind kind, TypeMirror held, boolean hasTarget) {
        if (kind.isToOne() || held.getKind() == TypeKind.ERROR) {
            return;
        }
        boolean isDeclared = held.getKind() == TypeKind.DECLARED;
        TypeElement type = isDeclared ? (TypeElement) ((DeclaredType) held).asElement() : null;
        boolean isMap = type != null && type.getQualifiedName().contentEquals("java.util.Map");
        if (isMap) {
            if (!Refusals.isKeyed(member)) {
                problems.report(
                        ProblemCode.FH041,
                        ElementOrigin.of(member.element()),
                        place + " is a Map, whose keys would be a column of another table, and Freehold does not read"
                                + " it.",
                        Refusals.NO_MAP);
            }
        } else if (type == null || !COLLECTIONS.contains(type.getQualifiedName().toString())) {
            problems.report(
                    ProblemCode.FH023,
                    ElementOrigin.of(member.element()),
                    place + " is of type " + (type == null ? held.toString() : type.getSimpleName())
                            + ", which Freehold cannot fill with rows.",
                    "Change its type to List, Set, Collection or Iterable.");
        } else if (!hasTarget && ((DeclaredType) held).getTypeArguments().isEmpty()) {
            problems.report(
                    ProblemCode.FH012,
                    ElementOrigin.of(member.element()),
                    kind.annotation() + " on " + place + " does not say of which class the other rows are.",
                    "Write " + type.getSimpleName() + "<…> with that class.");
        }
    }

    private static boolean isRequired(AnnotationView view, List<AnnotationView> joins) {
        return !view.flag("optional").orElse(true)
                || joins.stream().anyMatch(join -> !join.flag("nullable").orElse(true));
    }

    private static Form form(Kind kind, TypeMirror type) {
        if (kind.isToOne()) {
            return Form.ONE;
        }
        String name = type.getKind() == TypeKind.DECLARED
                ? ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString()
                : "";
        if (!COLLECTIONS.contains(name)) {
            return Form.NONE;
        }
        return name.equals("java.util.Set") ? Form.SET : Form.LIST;
    }

    private static Optional<TypeElement> element(Kind kind, TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        DeclaredType declared = (DeclaredType) type;
        if (kind.isToOne()) {
            return Optional.of((TypeElement) declared.asElement());
        }
        return declared.getTypeArguments().stream()
                .filter(argument -> argument.getKind() == TypeKind.DECLARED)
                .map(argument -> (TypeElement) ((DeclaredType) argument).asElement())
                .reduce((first, last) -> last); // a map's values
    }

    private Join join(AnnotationView view, String place) {
        PropertyReader.refuse(view, "@JoinColumn", place, problems);
        return new Join(
                view.text("name").orElse(""),
                view.text("referencedColumnName").orElse(""),
                view.flag("insertable").orElse(true) && view.flag("updatable").orElse(true),
                view.flag("unique").orElse(false),
                column(view, place),
                view.said());
    }

    private ColumnSpec column(AnnotationView view, String place) {
        return new ColumnSpec(
                Optional.empty(),
                view.text("columnDefinition"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                !view.flag("insertable").orElse(true),
                !view.flag("updatable").orElse(true),
                view.text("comment"),
                TableReader.checks(view, place, problems),
                view.said());
    }

    /** The first that says something of the foreign key. */
    private Optional<ForeignKey> foreignKey(List<AnnotationView> holders, String attribute, String place) {
        return holders.stream()
                .flatMap(holder -> holder.annotations(attribute).stream())
                .findFirst()
                .map(view -> {
                    for (String text : List.of("foreignKeyDefinition", "options")) {
                        view.text(text)
                                .ifPresent(written -> refuse(
                                        view.said().at(text),
                                        "@ForeignKey(" + text + " = \"" + written + "\") on " + place,
                                        "Leave it out: the key contains the tenant, and @References(onDelete = …) says"
                                                + " what becomes of the row."));
                    }
                    boolean isNone =
                            view.constant("value", ConstraintMode.class).isPresent();
                    return new ForeignKey(view.text("name"), !isNone, view.said());
                });
    }

    /** The constant of {@code jakarta.persistence.ConstraintMode} that is no constraint. */
    private enum ConstraintMode {
        NO_CONSTRAINT
    }

    private JoinTable joinTable(AnnotationView view, String place) {
        for (String attribute : List.of("catalog", "options")) {
            tables.refuse(view, attribute, "@JoinTable", place);
        }
        return new JoinTable(
                view.text("name").orElse(""),
                view.text("schema").orElse(""),
                view.annotations("joinColumns").stream()
                        .map(join -> join(join, place))
                        .toList(),
                view.annotations("inverseJoinColumns").stream()
                        .map(join -> join(join, place))
                        .toList(),
                foreignKey(
                        Stream.concat(Stream.of(view), view.annotations("joinColumns").stream())
                                .toList(),
                        "foreignKey",
                        place),
                foreignKey(List.of(view), "inverseForeignKey", place)
                        .or(() -> foreignKey(view.annotations("inverseJoinColumns"), "foreignKey", place)),
                TableReader.uniques(view),
                tables.indexes(place, view),
                TableReader.checks(view, place, problems),
                view.text("comment"),
                view.said());
    }

    private static OnDelete onDelete(Member member) {
        return member.find(Names.HIBERNATE_ON_DELETE)
                .flatMap(view -> view.constant("action", OnDelete.class))
                .orElse(OnDelete.UNSTATED);
    }

    private static boolean removes(AnnotationView view) {
        return view.flag("orphanRemoval").orElse(false)
                || !view.constants("cascade", Cascade.class).isEmpty();
    }

    /** The constants of {@code jakarta.persistence.CascadeType} by which rows go with the one that refers to them. */
    private enum Cascade {
        ALL,
        REMOVE
    }
}
