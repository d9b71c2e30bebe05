package dev.freehold.processor.read;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredEntity.Auth;
import dev.freehold.processor.declared.DeclaredEntity.ConstraintNames;
import dev.freehold.processor.declared.Said;
import dev.freehold.processor.model.Auth.Role;
import dev.freehold.processor.model.Auth.Secret;
import dev.freehold.processor.model.SqlNames;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Turns a class or record into a {@link DeclaredEntity}. */
final class EntityReader {
    private static final Pattern SECRET = Pattern.compile("(?s)(?:\"([^\"]+)\"|(\\S+))\\s*(.*)");

    private final Elements elements;
    private final Problems problems;
    private final ShapeReader shapes;
    private final TableReader tables;

    EntityReader(Elements elements, Types types, Collection<String> converters, Problems problems) {
        this.elements = elements;
        this.problems = problems;
        this.shapes = new ShapeReader(elements, types, converters, problems);
        this.tables = new TableReader(problems);
    }

    /**
     * Reads an entity or auth table.
     *
     * @param type the class or record
     * @return what it declares, or empty if it cannot be an entity at all, which is reported
     */
    Optional<DeclaredEntity> read(TypeElement type) {
        Origin origin = ElementOrigin.of(type);
        Optional<Fault> fault = fault(type);
        if (fault.isPresent()) {
            problems.report(
                    ProblemCode.FH011,
                    origin,
                    type.getSimpleName() + " cannot be a table: it is "
                            + fault.get().what() + ".",
                    fault.get().fix());
            return Optional.empty();
        }
        new Refusals(problems).onType(type, withMappedSuperClasses(type));
        reportNoReason(type);
        TableReader.reportGenerators(type.getSimpleName().toString(), withMappedSuperClasses(type), problems);
        Documentation documentation = Documentation.of(elements.getDocComment(type));
        ShapeReader.Shape shape = shapes.read(type);
        Optional<AnnotationView> table = AnnotationView.on(type, Names.TABLE);
        Optional<AnnotationView> auth = AnnotationView.on(type, Names.AUTH_TABLE);
        return Optional.of(new DeclaredEntity(
                TypeReader.ref(type),
                isPublic(type),
                table.flatMap(view -> view.text("name")),
                AnnotationView.on(type, Names.ENTITY).flatMap(view -> view.text("name")),
                auth.flatMap(view -> view.text("schema")).or(() -> table.flatMap(view -> view.text("schema"))),
                PropertyReader.marks(withMappedSuperClasses(type)),
                AnnotationView.find(withMappedSuperClasses(type), Names.UNSCOPED)
                        .map(view -> view.text("value").orElse("")),
                auth.map(view -> auth(type, view)),
                shape.properties(),
                shape.relations(),
                List.of(),
                table.map(TableReader::uniques).orElse(List.of()),
                table.map(view -> tables.indexes(type.getSimpleName().toString(), view))
                        .orElse(List.of()),
                tables.checks(type, table),
                shape.construction(),
                table.flatMap(view -> view.text("comment"))
                        .or(() -> AnnotationView.on(type, Names.HIBERNATE_COMMENT)
                                .filter(view -> view.text("on").isEmpty())
                                .flatMap(view -> view.text("value")))
                        .orElse(documentation.summary()),
                Optional.empty(),
                origin,
                table.map(AnnotationView::said).orElse(new Said(origin, Map.of()))));
    }

    /** The type and the super classes that say things for it, the nearest first. */
    private static List<TypeElement> withMappedSuperClasses(TypeElement type) {
        return Stream.iterate(
                        Optional.of(type), Optional::isPresent, each -> each.flatMap(SchemaReader::mappedSuperClass))
                .flatMap(Optional::stream)
                .toList();
    }

    private record Fault(String what, String fix) {}

    private static Optional<Fault> fault(TypeElement type) {
        ElementKind kind = type.getKind();
        if (kind != ElementKind.RECORD && kind != ElementKind.CLASS) {
            String what = switch (kind) {
                case ENUM -> "an enum";
                case ANNOTATION_TYPE -> "an annotation";
                default -> "an interface";
            };
            return Optional.of(new Fault(what, "Make it a record or a class."));
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(
                    new Fault("abstract", "Remove abstract: every row becomes an object of exactly this class."));
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of(new Fault("generic", "Remove its type parameters."));
        }
        for (Element each = type; each instanceof TypeElement nested; each = each.getEnclosingElement()) {
            String where = each.equals(type) ? "" : "nested in " + nested.getSimpleName() + ", which is ";
            if (nested.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(new Fault(
                        where + "private", "Remove private, so that generated code of its package can construct it."));
            }
            if (nested.getNestingKind() == NestingKind.MEMBER
                    && nested.getKind() == ElementKind.CLASS
                    && !nested.getModifiers().contains(Modifier.STATIC)) {
                return Optional.of(new Fault(where + "an inner class", "Make it static, or a class of its own file."));
            }
        }
        return Optional.empty();
    }

    private static boolean isPublic(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            Element outer =
                    Objects.requireNonNull(each.getEnclosingElement(), "a type is enclosed by a type or package");
            boolean nestedInInterface = outer.getKind() == ElementKind.INTERFACE;
            if (!each.getModifiers().contains(Modifier.PUBLIC) && !nestedInInterface) {
                return false;
            }
        }
        return true;
    }

    private void reportNoReason(TypeElement type) {
        AnnotationView.on(type, Names.UNSCOPED)
                .filter(view ->
                        view.isResolved() && view.text("value").orElse("").isBlank())
                .ifPresent(
                        view -> problems.report(
                                ProblemCode.FH037,
                                view.said().at("value"),
                                "@Unscoped on " + type.getSimpleName() + " gives no reason.",
                                "Say why everyone may see every row, such as @Unscoped(\"the same list of countries for everyone\")."));
    }

    private static Auth auth(TypeElement type, AnnotationView view) {
        return new Auth(
                view.constant("is", Role.class).orElse(Role.OTHER),
                view.texts("secrets").stream().map(EntityReader::secret).toList(),
                view.flag("mayBeAbsent").orElse(false),
                view.text("deleted").orElse(""),
                LayoutReader.presence(List.of(type)),
                ConstraintNames.POSTGRESQL,
                view.said());
    }

    /** A column's name, in double quotes where it has a blank, and what follows as its definition. */
    private static Secret secret(String text) {
        Matcher parts = SECRET.matcher(text.strip());
        if (!parts.matches()) {
            return new Secret(text, text, Secret.TEXT, false);
        }
        String name = parts.group(1) == null ? parts.group(2) : parts.group(1);
        String definition = parts.group(3).replaceFirst("(?i)\\s+unique$", "");
        boolean unique = definition.length() < parts.group(3).length();
        return new Secret(SqlNames.camelCase(name), name, definition.isEmpty() ? Secret.TEXT : definition, unique);
    }
}
