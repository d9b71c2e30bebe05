package dev.freehold.processor.ddl;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.Generation;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.MirrorNames;
import dev.freehold.processor.model.Reference.Pair;
import dev.freehold.processor.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Turns a mirror and the users into statements that keep the one equal to the other: a table for failures, a trigger,
 * routines that list and repair what differs, and a first repair, which is the back-fill. They can run again and again.
 */
final class MirrorSql {
    private final Entity mirror;
    private final Entity users;
    private final Scope.Mirror scope;
    private final MirrorNames names;
    private final boolean rowLevelSecurity;

    private MirrorSql(Entity mirror, Entity users, Scope.Mirror scope, boolean rowLevelSecurity) {
        this.mirror = mirror;
        this.users = users;
        this.scope = scope;
        this.names = MirrorNames.of(mirror);
        this.rowLevelSecurity = rowLevelSecurity;
    }

    /** The statements for all mirrors, in the order of their types. */
    static List<String> of(AppModel model) {
        List<String> blocks = new ArrayList<>();
        for (Entity table : model.entities()) {
            if (table.scope() instanceof Scope.Mirror scope) {
                model.find(scope.source())
                        .ifPresent(users ->
                                blocks.add(new MirrorSql(table, users, scope, model.rowLevelSecurity()).script()));
            }
        }
        return blocks;
    }

    private String script() {
        MirrorFailuresSql failures = new MirrorFailuresSql(this);
        return String.join(
                "\n\n",
                failures.table(),
                new MirrorTriggerSql(this, failures).statements(),
                new MirrorRepairSql(this, failures).statements(),
                "call " + routine(names.repair()) + ";");
    }

    /** Whether even the owner of the mirror is under its policies. */
    boolean isForced() {
        return rowLevelSecurity;
    }

    Policy failuresPolicy() {
        return Policies.ofFailures(mirror);
    }

    MirrorNames names() {
        return names;
    }

    /** The mirror's table, called {@code mirror}. */
    String mirrorTable() {
        return Quoted.table(mirror) + " as \"mirror\"";
    }

    /** The users' table. */
    String usersTable() {
        return Quoted.table(users);
    }

    /** Something beside the mirror's table. */
    String inMirrorSchema(String name) {
        return Quoted.identifier(mirror.schema()) + "." + Quoted.identifier(name);
    }

    /** A function or procedure without parameters. */
    String routine(String name) {
        return inMirrorSchema(name) + "()";
    }

    String idType() {
        return TypeSql.of(id().type());
    }

    /** The same where the search path is the caller's: names that are no keywords say their schema. */
    String qualifiedIdType() {
        return switch (id().type().base()) {
            case TEXT, UUID, BYTEA, DATE, JSONB, INET -> "pg_catalog." + idType();
            case VARCHAR,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    REAL,
                    DOUBLE_PRECISION,
                    NUMERIC,
                    BOOLEAN,
                    TIMESTAMPTZ,
                    TIMESTAMP,
                    TIME,
                    INTERVAL,
                    ENUM -> idType();
        };
    }

    private Column id() {
        return users.byName(scope.id().to())
                .orElseThrow(() -> new IllegalStateException("the users have the id that a mirror copies"));
    }

    String mirrorId() {
        return Quoted.identifier(scope.id().from());
    }

    String userId() {
        return Quoted.identifier(scope.id().to());
    }

    /** Whether there is more than the id. */
    boolean hasCopies() {
        return !scope.copied().isEmpty();
    }

    /** For each copied column, the id apart, a text. */
    List<String> copies(Function<Pair, String> text) {
        return scope.copied().stream().map(text).toList();
    }

    /** The users' columns that may be null, and whose copies may not. */
    List<String> neededOfUsers() {
        return scope.copied().stream()
                .filter(pair ->
                        mirror.byName(pair.from()).filter(Column::nullable).isEmpty())
                .map(Pair::to)
                .filter(original ->
                        users.byName(original).filter(Column::nullable).isPresent())
                .toList();
    }

    /** The mirror's id and copied columns. */
    String columns() {
        return list("", Pair::from);
    }

    /** What they are copies of. */
    String originals(String qualifier) {
        return list(qualifier, Pair::to);
    }

    private String list(String qualifier, Function<Pair, String> side) {
        List<Pair> pairs = new ArrayList<>(List.of(scope.id()));
        pairs.addAll(scope.copied());
        return pairs.stream()
                .map(pair -> qualifier + Quoted.identifier(side.apply(pair)))
                .collect(Collectors.joining(", "));
    }

    /** The copied columns, the id apart, as one value that can be compared. */
    String row(String qualifier, Function<Pair, String> side) {
        return "row(" + String.join(", ", copies(pair -> qualifier + Quoted.identifier(side.apply(pair)))) + ")";
    }

    /** What an update sets: the copied columns, and the mirror's own time of change and version. */
    List<String> assignments(Function<Pair, String> value) {
        List<String> assignments =
                new ArrayList<>(copies(pair -> Quoted.identifier(pair.from()) + " = " + value.apply(pair)));
        for (Column column : mirror.columns()) {
            if (column.generation() == Generation.UPDATED_AT) {
                assignments.add(Quoted.identifier(column.name()) + " = " + DefaultSql.now(column.codec()));
            }
            if (column.generation() == Generation.VERSION) {
                String name = Quoted.identifier(column.name());
                assignments.add(name + " = \"mirror\"." + name + " + 1");
            }
        }
        return assignments;
    }

    String title() {
        return mirror.schema() + "." + mirror.table();
    }

    /** The body of a routine, in quotes that no identifier in it ends. */
    static String body(String text) {
        String tag = "$freehold$";
        for (int i = 1; text.contains(tag); i++) {
            tag = "$freehold" + i + "$";
        }
        return tag + "\n" + text + "\n" + tag;
    }
}
