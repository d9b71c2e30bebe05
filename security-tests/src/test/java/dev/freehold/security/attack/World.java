package dev.freehold.security.attack;

import dev.freehold.db.Database;
import dev.freehold.db.Insert;
import dev.freehold.db.Table;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.UniqueViolationException;
import dev.freehold.db.schema.Schema;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

/** A database full of tenants, what is generated for it, and all that is known of its rows. */
@SuppressWarnings({"unchecked", "rawtypes"}) // the types of the rows are known to generated code only
final class World implements AutoCloseable {
    /** The name of the connections that fill the tables. */
    private static final String UNSCOPED = "unscoped";

    private final Surface surface;
    private final Tenants tenants;
    private final Visibility visibility;
    private final Registry registry;
    private final Oracle oracle;
    private final Values values;
    private final Guesses guesses;
    private final Database database;
    private final Unscoped unscoped;
    private final ChangeLog changes;
    private final Optional<RawSql> rawSql;
    private final boolean exact;

    private World(
            SchemaUnderAttack schema,
            Tenants tenants,
            DataSource attacked,
            DataSource unlimited,
            ChangeLog changes,
            boolean exact)
            throws IOException, ReflectiveOperationException {
        ClassLoader loader = schema.load();
        Schema generated = SchemaUnderAttack.schema(loader, schema.packageName());
        this.surface = Surface.of(schema, loader);
        this.tenants = tenants;
        this.visibility = new Visibility(tenants);
        this.registry = new Registry(surface);
        this.oracle = new Oracle(surface, registry, visibility);
        this.values = new Values(registry);
        this.guesses = new Guesses(surface, registry, oracle, values);
        this.database = Database.open(attacked, generated);
        this.unscoped = database.withUnscoped(unlimited).unscoped("attack harness");
        this.changes = changes;
        this.rawSql = schema.rowLevelSecurity() ? Optional.of(new RawSql(this, attacked)) : Optional.empty();
        this.exact = exact;
    }

    /** Fills the tables of a database, and opens it by the connections that are attacked. */
    static World of(
            SchemaUnderAttack schema, Server server, String name, int tenants, DataSource attacked, boolean exact)
            throws IOException, SQLException, ReflectiveOperationException {
        Tenants people = new Tenants(tenants, schema.hasUuids(), schema.hasTeams());
        World world = new World(
                schema,
                people,
                attacked,
                server.dataSource(schema.jobs(), name, UNSCOPED),
                new ChangeLog(server, name),
                exact);
        try (Connection administrator = server.administrator(name)) {
            people.insertInto(administrator);
        }
        world.furnish();
        return world;
    }

    private void furnish() throws SQLException {
        for (String type : AuthDomains.order()) {
            surface.all().stream().filter(table -> table.type().equals(type)).forEach(this::remember);
        }
        surface.all().stream().filter(TableSurface::isAuth).forEach(this::remember);
        for (int i = 0; i < 2; i++) {
            replenish(new Random(i), author -> {
                throw new IllegalStateException(author + " writes before the attack");
            });
        }
    }

    private void remember(TableSurface table) {
        try {
            List<Map<String, String>> rows = changes.rows(table.name());
            rows.forEach(row -> registry.inserted(table, row));
            for (Object row : (List<Object>) unscoped.from((Table) table.root()).list()) {
                registry.returned(table, new Domain.Nobody(), row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives every author who has little one row more in every table. */
    void replenish(Random random, Function<String, Turn> turns) throws SQLException {
        Drafts drafts = new Drafts(this);
        for (TableSurface table : surface.inOrder()) {
            for (Who author : tenants.authors()) {
                Domain domain = drafts.domain(table, author);
                if (drafts.lacks(table, author)
                        || registry.live(table, known -> known.domain().equals(domain))
                                        .size()
                                > 2) {
                    continue;
                }
                Optional<Drafts.Draft> draft = drafts.insert(table, author, random, true);
                if (draft.isPresent()) {
                    insert(table, author, domain, (Insert) draft.get().made());
                }
            }
            judge(turns);
        }
    }

    private void insert(TableSurface table, Who author, Domain domain, Insert insert) {
        try {
            registry.returned(table, domain, unscoped.insertFor(author.actor(), insert));
        } catch (UniqueViolationException e) {
            // two references were the key, and there is such a row: there will be others
        }
    }

    private void note(ChangeLog.Change change) {
        TableSurface table = surface.table(change.table());
        if (change.after().isPresent()) {
            registry.inserted(table, change.after().get());
        } else {
            registry.deleted(table, Registry.key(table, change.before().orElseThrow()));
        }
    }

    /**
     * Judges what operations changed, and takes note of it: the rows of one statement may refer to each other.
     *
     * @param turns the operations, by the names of their connections
     */
    synchronized void judge(Function<String, Turn> turns) throws SQLException {
        List<ChangeLog.Change> changed = changes.take();
        Set<Registry.Known> gone = new HashSet<>();
        for (ChangeLog.Change change : changed) {
            note(change);
            if (change.after().isEmpty()) {
                TableSurface table = surface.table(change.table());
                registry.find(table, Registry.key(table, change.before().orElseThrow()))
                        .ifPresent(gone::add);
            }
        }
        changed.stream()
                .filter(change -> !change.author().equals(UNSCOPED))
                .forEach(change -> oracle.change(turns.apply(change.author()), change, gone));
    }

    /** The key of a row, as generated code makes it. */
    Optional<Object> key(TableSurface table, Registry.Known known) {
        if (table.maker("key").isEmpty()) {
            return Optional.empty();
        }
        return registry.row(known)
                .map(row -> table.make(
                        "key",
                        table.parameters("key").stream()
                                .map(property -> table.value(row, property).orElseThrow())
                                .toArray()));
    }

    ChangeLog changes() {
        return changes;
    }

    Surface surface() {
        return surface;
    }

    Tenants tenants() {
        return tenants;
    }

    Visibility visibility() {
        return visibility;
    }

    Registry registry() {
        return registry;
    }

    Oracle oracle() {
        return oracle;
    }

    Values values() {
        return values;
    }

    Guesses guesses() {
        return guesses;
    }

    /** SQL beside the generated code, where policies guard the rows. */
    Optional<RawSql> rawSql() {
        return rawSql;
    }

    Database database() {
        return database;
    }

    /** Whether nobody else writes at the same time, so that it is known what must come back. */
    boolean isExact() {
        return exact;
    }

    @Override
    public void close() throws SQLException {
        changes.close();
    }
}
