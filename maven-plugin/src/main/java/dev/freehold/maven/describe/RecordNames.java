package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.TableName;
import dev.freehold.processor.model.JavaNames;
import dev.freehold.processor.model.TypeRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each table a record's name: {@code team_members} becomes {@code TeamMember}. */
final class RecordNames {
    /** What the written source names: a record of the same name would hide it. */
    private static final Set<String> HIDDEN = Set.of(
            "AuthTable",
            "BigDecimal",
            "Boolean",
            "Column",
            "Double",
            "Exposed",
            "Float",
            "Id",
            "Instant",
            "Integer",
            "Json",
            "LocalDate",
            "LocalTime",
            "Long",
            "Nullable",
            "Object",
            "OnDelete",
            "Override",
            "References",
            "Short",
            "String",
            "Table",
            "UUID");

    private final String holder;
    private final Set<String> taken = new HashSet<>();

    private RecordNames(String holder) {
        this.holder = holder;
    }

    /**
     * Names tables.
     *
     * @param tables those with a role first: they get the plain names
     * @param holder the simple name of the type around the records
     */
    static Map<TableName, String> of(List<TableName> tables, String holder) {
        RecordNames names = new RecordNames(holder);
        Map<TableName, String> result = new LinkedHashMap<>();
        tables.forEach(table -> result.put(table, names.name(table)));
        return result;
    }

    private String name(TableName table) {
        String name = legal(Words.of(table.table()).singular().pascalCase());
        if (take(name)) {
            return name;
        }
        String qualified = legal(Words.of(table.schema()).pascalCase()) + name;
        if (take(qualified)) {
            return qualified;
        }
        int number = 2;
        while (!take(qualified + number)) {
            number++;
        }
        return qualified + number;
    }

    private String legal(String name) {
        String identifier = JavaNames.isAllowed(name) ? name : "_" + name;
        return identifier.equals("_") ? "Unnamed" : identifier;
    }

    /** Generated constants are made of the words in capitals: names that differ in case only would meet there. */
    private boolean take(String name) {
        boolean hides = HIDDEN.contains(name) || name.equals(holder);
        return !hides && taken.add(TypeRef.constantName(name).replace("_", ""));
    }
}
