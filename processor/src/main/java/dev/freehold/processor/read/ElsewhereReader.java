package dev.freehold.processor.read;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredSchema.Elsewhere;
import dev.freehold.processor.declared.DeclaredSchema.Elsewhere.Kind;
import dev.freehold.processor.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Turns the targets of references that look like tables, and are none of the schema, into what is known about whose
 * they are.
 */
final class ElsewhereReader {
    private final Elements elements;
    private final Homes homes;
    private final SortedSet<String> handedOver;
    private final Set<String> unscoped;

    ElsewhereReader(Elements elements, Homes homes, SortedSet<String> handedOver, Set<String> unscoped) {
        this.elements = elements;
        this.homes = homes;
        this.handedOver = handedOver;
        this.unscoped = unscoped;
    }

    Map<TypeRef, Elsewhere> read(
            String packageName,
            Optional<TypeElement> holder,
            List<DeclaredEntity> authTables,
            List<DeclaredEntity> entities) {
        Set<TypeRef> tables = new HashSet<>();
        Stream.concat(authTables.stream(), entities.stream())
                .map(DeclaredEntity::type)
                .forEach(tables::add);
        Map<TypeRef, Elsewhere> elsewhere = new TreeMap<>();
        entities.stream()
                .flatMap(ElsewhereReader::targets)
                .filter(target -> !tables.contains(target))
                .forEach(target -> Optional.ofNullable(elements.getTypeElement(target.qualifiedName()))
                        .flatMap(type -> {
                            boolean isFaultyAuthTable = authTables.isEmpty()
                                    || holder.filter(around ->
                                                    around.getEnclosedElements().contains(type))
                                            .isPresent();
                            return whose(type, packageName, isFaultyAuthTable);
                        })
                        .ifPresent(found -> elsewhere.put(target, found)));
        return elsewhere;
    }

    private static Stream<TypeRef> targets(DeclaredEntity entity) {
        return Stream.concat(
                entity.properties().stream()
                        .flatMap(property -> property.references().stream())
                        .flatMap(reference -> reference.target().stream()),
                entity.relations().stream().flatMap(relation -> relation.target().stream()));
    }

    /** The type around an auth table. */
    private static String holder(TypeElement type) {
        TypeRef ref = TypeReader.ref(type);
        int nesting = ref.simpleNames().size();
        return nesting == 1
                ? ref.qualifiedName()
                : new TypeRef(ref.packageName(), ref.simpleNames().subList(0, nesting - 1)).qualifiedName();
    }

    private Optional<Elsewhere> whose(TypeElement type, String packageName, boolean isFaultyAuthTable) {
        if (AnnotationView.on(type, Names.AUTH_TABLE).isPresent()) {
            String holder = holder(type);
            return Optional.of(
                    isFaultyAuthTable ? new Elsewhere(Kind.FAULTY, "") : new Elsewhere(Kind.AUTH_SCHEMA, holder));
        }
        if (SchemaReader.isEntity(type)) {
            Optional<String> home =
                    homes.of(elements.getPackageOf(type).getQualifiedName().toString());
            if (home.isPresent() && !home.get().equals(packageName)) {
                return home.map(name -> new Elsewhere(Kind.SCHEMA, name));
            }
            boolean isSource = handedOver.contains(type.getQualifiedName().toString());
            return Optional.of(new Elsewhere(isSource ? Kind.FAULTY : Kind.MODULE, ""));
        }
        boolean isReported = unscoped.contains(type.getQualifiedName().toString());
        return isReported ? Optional.of(new Elsewhere(Kind.FAULTY, "")) : Optional.empty();
    }
}
