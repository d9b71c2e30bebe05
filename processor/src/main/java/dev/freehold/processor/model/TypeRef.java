package dev.freehold.processor.model;

import java.util.List;
import java.util.Locale;

/**
 * A class or record by its name.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleNames the simple names from the outermost type to this one, at least one
 */
public record TypeRef(String packageName, List<String> simpleNames) implements Comparable<TypeRef> {
    /** Copies the list. */
    public TypeRef {
        simpleNames = List.copyOf(simpleNames);
    }

    /**
     * The name that an import uses.
     *
     * @return such as {@code com.acme.Outer.Inner}
     */
    public String qualifiedName() {
        String nested = String.join(".", simpleNames);
        return packageName.isEmpty() ? nested : packageName + "." + nested;
    }

    /**
     * The last simple name.
     *
     * @return such as {@code Inner}
     */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /**
     * All simple names in one, so that nested types of different holders keep different generated names.
     *
     * @return such as {@code OuterInner}
     */
    public String joinedName() {
        return String.join("", simpleNames);
    }

    /**
     * The names of a constant, from a name in camel case.
     *
     * @param camelCase such as {@code UserProfile}
     * @return such as {@code USER_PROFILE}
     */
    public static String constantName(String camelCase) {
        return SqlNames.snakeCase(camelCase).toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(TypeRef other) {
        return qualifiedName().compareTo(other.qualifiedName());
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
