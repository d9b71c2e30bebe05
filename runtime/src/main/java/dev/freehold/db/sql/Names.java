package dev.freehold.db.sql;

import dev.freehold.db.schema.Entity;
import java.util.HashMap;
import java.util.Map;

/** Aliases, each once in a statement: the table's first letter, numbered from its second use on. */
final class Names {
    private final Map<String, Integer> uses = new HashMap<>();

    String alias(Entity<?> entity) {
        char first = Character.toLowerCase(entity.tableName().charAt(0));
        return alias(first >= 'a' && first <= 'z' ? String.valueOf(first) : "x");
    }

    String alias(String letter) {
        int use = uses.merge(letter, 1, Integer::sum);
        return use == 1 ? letter : letter + use;
    }
}
