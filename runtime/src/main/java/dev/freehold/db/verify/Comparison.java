package dev.freehold.db.verify;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns what the code relies on and what the database has into the differences: first the layout of the auth schema as
 * a whole, then what is missing or different in auth tables and in the application's, then rights; each by name.
 */
final class Comparison {
    private final Reliance code;
    private final Live live;
    private final Surroundings surroundings;
    private final Missing missing;

    private Comparison(Reliance code, Live live, Surroundings surroundings) {
        this.code = code;
        this.live = live;
        this.surroundings = surroundings;
        this.missing = new Missing(code, live, surroundings);
    }

    /**
     * The differences.
     *
     * @param surroundings where to look for what is missing; may be none where the answer is only whether there are any
     */
    static List<Difference> of(Reliance code, Live live, Surroundings surroundings) {
        return new Comparison(code, live, surroundings.without(code.ownTables())).differences();
    }

    private List<Difference> differences() {
        boolean known = Advice.of(code) == Advice.SHIPPED || !code.options().isEmpty();
        Optional<String> layout = known && !auth(Advice.of(code)).isEmpty()
                ? Recognition.of(surroundings, code.holderName(), code.options())
                : Optional.empty();
        List<Difference> all = new ArrayList<>();
        layout.ifPresent(annotation -> all.add(layout(annotation)));
        all.addAll(auth(layout.isPresent() ? Advice.LAYOUT : Advice.of(code)));
        all.addAll(own());
        all.addAll(new Rights(code, live).differences());
        return List.copyOf(all);
    }

    private Difference layout(String annotation) {
        String options = code.options().isEmpty() ? "" : " (" + code.options() + ")";
        return new Difference(
                "auth schema " + code.holderName() + options,
                "describes other tables than the database has",
                "The database looks like " + annotation);
    }

    private List<Difference> auth(Advice advice) {
        List<Difference> differences = new ArrayList<>(missing.auth(advice));
        code.authTables()
                .forEach(table -> live.table(table)
                        .ifPresent(found ->
                                differences.addAll(new AuthTableComparison(code, table, found, advice).differences())));
        return differences;
    }

    private List<Difference> own() {
        List<Difference> missingTables = missing.own();
        List<Difference> differences = new ArrayList<>();
        code.enumTypes().values().stream()
                // the script that makes a missing table makes its types, too
                .filter(type -> missingTables.isEmpty() || live.enumTypes().containsKey(type.name()))
                .forEach(type -> EnumTypeComparison.of(type, live.enumTypes().get(type.name()))
                        .ifPresent(differences::add));
        differences.addAll(missingTables);
        for (CodeTable table : code.ownTables()) {
            live.table(table).ifPresent(found -> {
                differences.addAll(new OwnTableComparison(table, found).differences());
                table.mirror()
                        .map(mirror -> new MirrorComparison(code, live).differences(table, mirror))
                        .ifPresent(differences::addAll);
            });
        }
        return differences;
    }
}
