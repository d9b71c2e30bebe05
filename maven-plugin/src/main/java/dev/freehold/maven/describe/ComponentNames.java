package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.Column;
import dev.freehold.processor.model.JavaNames;
import dev.freehold.processor.model.TypeRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each column a component's name: {@code created_at} becomes {@code createdAt}. */
final class ComponentNames {
    /** No component can be called so (Java Language Specification, 8.10.1). */
    private static final Set<String> FORBIDDEN =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private ComponentNames() {}

    static Map<String, String> of(List<Column> columns) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Column column : columns) {
            boolean isCamelCase = column.name().matches("\\p{Ll}[\\p{L}\\p{N}]*");
            String name =
                    legal(isCamelCase ? column.name() : Words.of(column.name()).camelCase());
            String free = name;
            for (int number = 2; !taken.add(TypeRef.constantName(free)); number++) {
                free = name + number;
            }
            names.put(column.name(), free);
        }
        return names;
    }

    private static String legal(String name) {
        if (name.isEmpty()) {
            return "unnamed";
        }
        if (FORBIDDEN.contains(name) || (!JavaNames.isAllowed(name) && JavaNames.isAllowed(name + "_"))) {
            return name + "_";
        }
        return JavaNames.isAllowed(name) ? name : "_" + name;
    }
}
