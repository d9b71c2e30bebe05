package dev.freehold.processor.link;

import java.util.Locale;

/** Turns names of properties and types into names of relation accessors. */
public final class Accessors {
    private Accessors() {}

    /** {@code assigneeId} to {@code assignee}; a name that does not end so stays. */
    public static String of(String property) {
        for (String suffix : new String[] {"Id", "_id"}) {
            if (property.endsWith(suffix) && property.length() > suffix.length()) {
                return property.substring(0, property.length() - suffix.length());
            }
        }
        return property;
    }

    /** {@code UserProfile} to {@code userProfile}; {@code URL} to {@code url}. */
    public static String decapitalized(String typeName) {
        int capitals = 0;
        while (capitals < typeName.length() && Character.isUpperCase(typeName.charAt(capitals))) {
            capitals++;
        }
        int lowered = capitals <= 1 || capitals == typeName.length() ? capitals : capitals - 1;
        return typeName.substring(0, lowered).toLowerCase(Locale.ROOT) + typeName.substring(lowered);
    }

    /** A name that generated code can have, near to one that it cannot: what is wrong with that one was reported. */
    static String legal(String name) {
        String start = !name.isEmpty() && Character.isJavaIdentifierStart(name.codePointAt(0)) ? "" : "_";
        return start + name.replaceAll("\\P{javaJavaIdentifierPart}", "_") + "_";
    }

    /** {@code task} to {@code Task}. */
    public static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * The regular English plural: {@code task} to {@code tasks}, {@code category} to {@code categories}, {@code box} to
     * {@code boxes}.
     */
    public static String plural(String noun) {
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
    }
}
