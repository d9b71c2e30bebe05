package dev.freehold.db.sql;

import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows that are values still into objects with what comes along with them: one statement for each relation,
 * whatever the number of rows, and the objects last, so that constructors get everything at once.
 */
final class Fetching {
    private final Session session;
    private final Scope scope;

    Fetching(Session session, Scope scope) {
        this.session = session;
        this.scope = scope;
    }

    /** The objects of some rows, in their order. */
    <R> List<R> objects(Entity<R> entity, List<Row> rows, List<Branch> branches) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Limb trunk = tree(entity, rows, branches);
        List<R> objects = new ArrayList<>(rows.size());
        for (int place = 0; place < rows.size(); place++) {
            objects.add(entity.read(Objects.requireNonNull(trunk.row(place))));
        }
        return Collections.unmodifiableList(objects);
    }

    /** For each place the objects at the end of a relation, in the order of their ids. */
    <R> List<List<R>> many(Loading loading, int places, Relation relation, Entity<R> target, List<Branch> branches) {
        List<Integer> owners = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        JoinPath joined = loading.join(relation);
        Projection<Row> values = new Projection.Values(Projection.WholeRow.of(joined, target));
        session.byPlace(loading.toMany(relation, joined, values), values, (place, row) -> {
            owners.add(place);
            rows.add(row);
        });
        List<List<R>> lists = new ArrayList<>(places);
        for (int place = 0; place < places; place++) {
            lists.add(new ArrayList<>());
        }
        List<R> objects = objects(target, rows, branches);
        for (int i = 0; i < objects.size(); i++) {
            lists.get(owners.get(i)).add(objects.get(i));
        }
        lists.replaceAll(List::copyOf);
        return lists;
    }

    private Limb tree(Entity<?> entity, List<Row> rows, List<Branch> branches) {
        Map<JoinPath, Limb> limbs = new HashMap<>();
        Limb trunk = new Limb(entity, rows);
        limbs.put(JoinPath.root(entity), trunk);
        Map<Relation, List<Branch>> relations = new LinkedHashMap<>();
        for (Branch branch : branches) {
            limb(branch.path(), limbs, rows);
            if (branch instanceof Branch.ToMany many) {
                relations
                        .computeIfAbsent(many.relation(), relation -> new ArrayList<>())
                        .addAll(many.branches());
            }
        }
        relations.forEach((relation, onward) -> {
            Loading loading = Loading.ofValues(scope, entity, rows);
            limb(relation.source(), limbs, rows)
                    .manys
                    .put(relation.references(), many(loading, rows.size(), relation, relation.target(), onward));
        });
        return trunk;
    }

    /** The limb at the end of a path; it grows with those on the way if it is not there. */
    private Limb limb(JoinPath path, Map<JoinPath, Limb> limbs, List<Row> rows) {
        Limb known = limbs.get(path);
        if (known != null) {
            return known;
        }
        JoinPath parent = path.parent();
        Reference reference = path.reference();
        if (parent == null || reference == null) {
            throw new IllegalArgumentException(
                    "what starts at " + path.entity().name() + " cannot come along with rows of another table");
        }
        Limb source = limb(parent, limbs, rows);
        Limb limb = new Limb(path.entity(), one(path, rows));
        source.ones.put(List.of(reference), limb);
        limbs.put(path, limb);
        return limb;
    }

    /** For each place the row at the end of a path, or null. */
    private List<@Nullable Row> one(JoinPath path, List<Row> rows) {
        List<@Nullable Row> found = new ArrayList<>(Collections.nCopies(rows.size(), null));
        Projection<Row> values = new Projection.Values(Projection.WholeRow.of(path, path.entity()));
        Loading loading = Loading.ofValues(scope, path.start(), rows);
        session.byPlace(loading.toOne(values), values, found::set);
        return found;
    }

    /** The rows at the end of a path, one for each place, and what hangs off them. */
    private static final class Limb {
        private final Entity<?> entity;
        private final List<? extends @Nullable Row> rows;
        private final Map<List<Reference>, Limb> ones = new HashMap<>();
        private final Map<List<Reference>, List<? extends List<?>>> manys = new HashMap<>();

        private Limb(Entity<?> entity, List<? extends @Nullable Row> rows) {
            this.entity = entity;
            this.rows = rows;
        }

        private @Nullable Row row(int place) {
            Row row = rows.get(place);
            if (row == null) {
                return null;
            }
            Map<List<Reference>, List<?>> fetched = new HashMap<>();
            ones.forEach((reference, limb) -> fetched.put(reference, limb.objects(place)));
            manys.forEach((references, lists) -> fetched.put(references, lists.get(place)));
            return row.with(fetched);
        }

        private List<?> objects(int place) {
            Row row = row(place);
            return row == null ? List.of() : List.of(entity.read(row));
        }
    }
}
