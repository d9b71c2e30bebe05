package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.Column;
import dev.freehold.maven.catalog.ForeignKey;
import dev.freehold.maven.describe.Component.Reference;
import dev.freehold.processor.link.Accessors;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the references of a record: foreign keys that point at another record's id, and the columns that hold the id of
 * a user, organization or team without one.
 */
final class References {
    private final List<Drafted> drafts;
    private final AccessorNames names;

    References(List<Drafted> drafts, AccessorNames names) {
        this.drafts = drafts;
        this.names = names;
    }

    /** The references of a record by their columns. */
    Map<String, Reference> of(Drafted from) {
        Map<String, Reference> references = new LinkedHashMap<>();
        for (ForeignKey key : from.table().foreignKeys()) {
            if (key.columns().stream().noneMatch(references::containsKey)) {
                drafts.stream()
                        .filter(draft -> draft.table().name().equals(key.target()))
                        .findFirst()
                        .ifPresent(target -> references.putAll(enforced(from, key, target)));
            }
        }
        for (Column column : from.readable()) {
            if (!references.containsKey(column.name())) {
                byName(from, column).ifPresent(target -> references.put(column.name(), soft(from, column, target)));
            }
        }
        return references;
    }

    private Map<String, Reference> enforced(Drafted from, ForeignKey key, Drafted target) {
        boolean covers = new HashSet<>(key.targetColumns()).equals(new HashSet<>(target.id()))
                && key.columns().stream().allMatch(from.components()::containsKey);
        if (!covers) {
            return Map.of();
        }
        boolean composite = key.columns().size() > 1;
        boolean sameTypes = sameTypes(from, key, target);
        if (composite && !sameTypes) {
            return Map.of();
        }
        // several columns have no name together but the target's
        String property = composite
                ? Accessors.decapitalized(target.name())
                : component(from, key.columns().get(0));
        AccessorNames.Named named = names.of(from, property, target);
        Map<String, Reference> references = new HashMap<>();
        for (int i = 0; i < key.columns().size(); i++) {
            references.put(
                    key.columns().get(i),
                    new Reference(
                            target.name(),
                            sameTypes,
                            sameTypes ? rule(key) : "",
                            composite ? named.accessor() : named.name(),
                            named.inverse(),
                            composite ? component(target, key.targetColumns().get(i)) : ""));
        }
        return references;
    }

    private static boolean sameTypes(Drafted from, ForeignKey key, Drafted target) {
        for (int i = 0; i < key.columns().size(); i++) {
            Optional<Mapped> own = from.type(key.columns().get(i));
            Optional<Mapped> other = target.type(key.targetColumns().get(i));
            if (own.isEmpty() || other.isEmpty() || !own.get().isAs(other.get())) {
                return false;
            }
        }
        return true;
    }

    private static String rule(ForeignKey key) {
        return switch (key.onDelete()) {
            case CASCADE, SET_NULL, NO_ACTION -> key.onDelete().name();
            case SET_DEFAULT -> "";
        };
    }

    private Optional<Drafted> byName(Drafted from, Column column) {
        for (Role role : List.of(Role.USER, Role.ORGANIZATION, Role.TEAM)) {
            Optional<Drafted> target = drafts.stream()
                    .filter(draft -> draft.role() == role && draft.id().size() == 1)
                    .filter(draft -> !draft.equals(from)) // users.user_id is the id itself, or one of somewhere else
                    .filter(draft -> Links.isNamedAfter(from.table(), column, draft.table(), role))
                    .findFirst();
            if (target.isPresent()) {
                return target;
            }
        }
        return Optional.empty();
    }

    private Reference soft(Drafted from, Column column, Drafted target) {
        AccessorNames.Named named = names.of(from, component(from, column.name()), target);
        return new Reference(target.name(), false, "", named.name(), named.inverse(), "");
    }

    private static String component(Drafted draft, String column) {
        return draft.components().getOrDefault(column, Accessors.decapitalized(draft.name()));
    }
}
