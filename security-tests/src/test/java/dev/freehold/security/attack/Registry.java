package dev.freehold.security.attack;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whose every row is, by table and id. It is told what the administrator saw, and what inserts returned. */
final class Registry {
    /**
     * A row that there is, or was.
     *
     * @param table its table
     * @param key its id
     * @param domain who may see it
     * @param writers who may change it
     */
    record Known(TableSurface table, List<String> key, Domain domain, Domain writers) {}

    private final Surface surface;
    private final Map<String, Map<List<String>, Known>> known = new HashMap<>();
    private final Map<String, Map<List<String>, Known>> live = new HashMap<>();
    private final Map<String, List<Known>> lists = new HashMap<>();
    private final Map<String, Map<List<String>, Object>> records = new HashMap<>();
    private final Map<Long, Domain> numbers = new HashMap<>();
    private final AtomicLong serial = new AtomicLong(1_000_000);

    Registry(Surface surface) {
        this.surface = surface;
    }

    /** A number that is in no other domain. */
    synchronized long number(Domain domain) {
        long number = serial.incrementAndGet();
        numbers.put(number, domain);
        return number;
    }

    synchronized Optional<Domain> ofNumber(long number) {
        return Optional.ofNullable(numbers.get(number));
    }

    synchronized Optional<Known> find(TableSurface table, List<String> key) {
        return Optional.ofNullable(known.getOrDefault(table.name(), Map.of()).get(key));
    }

    synchronized Optional<Object> row(Known of) {
        return Optional.ofNullable(
                records.getOrDefault(of.table().name(), Map.of()).get(of.key()));
    }

    /** Notes a row as the administrator saw it. */
    synchronized Known inserted(TableSurface table, Map<String, String> row) {
        Known added = new Known(table, key(table, row), domain(table, row, false), domain(table, row, true));
        known.computeIfAbsent(table.name(), name -> new HashMap<>()).put(added.key(), added);
        if (live.computeIfAbsent(table.name(), name -> new LinkedHashMap<>()).put(added.key(), added) == null) {
            lists.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(added);
        }
        return added;
    }

    /** Notes a row as an insert returned it, which may yet be rolled back. */
    synchronized void returned(TableSurface table, Domain domain, Object row) {
        List<String> id = table.key(row);
        known.computeIfAbsent(table.name(), name -> new HashMap<>())
                .computeIfAbsent(id, key -> new Known(table, key, domain, domain));
        records.computeIfAbsent(table.name(), name -> new HashMap<>()).put(id, row);
    }

    synchronized void deleted(TableSurface table, List<String> key) {
        Known gone = live.getOrDefault(table.name(), new HashMap<>()).remove(key);
        if (gone != null) {
            lists.get(table.name()).remove(gone);
        }
    }

    /** The rows that are there, by a condition. */
    synchronized List<Known> live(TableSurface table, Predicate<Known> condition) {
        return lists.getOrDefault(table.name(), List.of()).stream()
                .filter(condition)
                .toList();
    }

    /** Some row that is there; a few tries, and then none. */
    synchronized Optional<Known> any(TableSurface table, Random random, Predicate<Known> condition) {
        List<Known> all = lists.getOrDefault(table.name(), List.of());
        for (int i = 0; i < 40 && !all.isEmpty(); i++) {
            Known one = all.get(random.nextInt(all.size()));
            if (condition.test(one)) {
                return Optional.of(one);
            }
        }
        return all.stream().filter(condition).findFirst();
    }

    /** The id in a row, as the administrator saw it. */
    static List<String> key(TableSurface table, Map<String, String> row) {
        return table.entity().idColumns().stream()
                .map(column -> String.valueOf(row.get(column.name())))
                .toList();
    }

    /** Whose a row is, by its columns and the annotations; for {@code through} by the row on which it hangs. */
    synchronized Domain domain(TableSurface table, Map<String, String> row, boolean writing) {
        Promise promise = table.promise();
        if (table.isAuth()) {
            return AuthDomains.of(table, row, this);
        }
        if (promise.unscoped()) {
            return new Domain.Everyone();
        }
        Domain.Tenant own = new Domain.Tenant(
                cell(table, row, promise.organization()),
                cell(table, row, promise.team()),
                promise.isPersonal() || promise.ownerReads() || writing && promise.ownerWrites()
                        ? cell(table, row, promise.owner())
                        : null,
                writing && !promise.writers().isEmpty() ? promise.writers() : promise.readers());
        if (promise.through().isEmpty()) {
            return own;
        }
        TableSurface.Link link = table.link(promise.through().get());
        Domain parent = target(link, row).map(Known::domain).orElse(new Domain.Nobody());
        return parent instanceof Domain.Tenant tenant
                ? new Domain.Tenant(
                        tenant.organization(),
                        tenant.team(),
                        own.owner() == null ? tenant.owner() : own.owner(),
                        own.roles().isEmpty() ? tenant.roles() : own.roles())
                : parent;
    }

    /** The row to which another refers. */
    synchronized Optional<Known> target(TableSurface.Link link, Map<String, String> row) {
        TableSurface target = surface.table(link.target());
        List<String> key = new ArrayList<>();
        for (Column<?> id : target.entity().idColumns()) {
            for (Reference.Pair pair : link.reference().pairs()) {
                if (pair.to().equals(id.name()) && row.get(pair.from().name()) != null) {
                    key.add(row.get(pair.from().name()));
                }
            }
        }
        return find(target, key);
    }

    private static @Nullable String cell(TableSurface table, Map<String, String> row, Optional<String> property) {
        return property.map(name -> row.get(table.column(name).name())).orElse(null);
    }
}
