package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.TypeRef;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of generated classes and of what other classes see of them. */
final class Naming {
    /** Of {@code java.lang}, which is not imported, what generated code names. */
    private static final Set<String> JAVA_LANG =
            Set.of("Boolean", "Byte", "Character", "Double", "Float", "Integer", "Long", "Override", "Short", "String");

    static final String ORGANIZATION_MEMBERS = "ORGANIZATION_MEMBERS";
    static final String TEAM_MEMBERS = "TEAM_MEMBERS";

    private final String packageName;
    private final ClassName authTables;
    private final TypeVariableName start;
    private final Map<String, Set<String>> hiddenJavaLangNames;

    Naming(AppModel model) {
        this.packageName = model.packageName();
        this.authTables = ClassName.get(packageName, "AuthTables");
        this.start = TypeVariableName.get(freeTypeVariable(model));
        this.hiddenJavaLangNames = model.entities().stream()
                .map(Entity::type)
                .filter(type -> JAVA_LANG.contains(type.simpleNames().get(0)))
                .collect(Collectors.groupingBy(
                        TypeRef::packageName,
                        Collectors.mapping(type -> type.simpleNames().get(0), Collectors.toSet())));
    }

    private static String freeTypeVariable(AppModel model) {
        Set<String> taken = Stream.concat(model.entities().stream(), model.authTables().stream())
                .flatMap(entity -> Stream.concat(
                        entity.type().simpleNames().stream(),
                        entity.columns().stream()
                                .flatMap(column ->
                                        Stream.of(column.javaType().name().split("\\.")))))
                .collect(Collectors.toSet());
        String name = "S";
        for (int i = 1; taken.contains(name); i++) {
            name = "S" + i;
        }
        return name;
    }

    String packageName() {
        return packageName;
    }

    /** The parameter of every table class: the row type from which a query starts. */
    TypeVariableName start() {
        return start;
    }

    ClassName authTables() {
        return authTables;
    }

    ClassName tableType(Entity entity) {
        String name = stem(entity) + "Table";
        return entity.external()
                ? authTables.nestedClass(name)
                : ClassName.get(entity.type().packageName(), name);
    }

    ClassName insertType(Entity entity) {
        return tableType(entity).nestedClass(stem(entity) + "Insert");
    }

    ClassName patchType(Entity entity) {
        return tableType(entity).nestedClass(stem(entity) + "Patch");
    }

    String rootConstant(Entity entity) {
        return TypeRef.constantName(stem(entity));
    }

    String entityConstant(Entity entity) {
        return rootConstant(entity) + "_ENTITY";
    }

    private static String stem(Entity entity) {
        return entity.external() ? entity.type().simpleName() : entity.type().joinedName();
    }

    /** The classes of {@code java.lang} that entities of a package hide from their generated neighbours. */
    Set<String> hiddenJavaLangNames(String inPackage) {
        return hiddenJavaLangNames.getOrDefault(inPackage, Set.of());
    }
}
