package dev.freehold.sample;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Query;
import dev.freehold.sample.todos.AppSchema;
import dev.freehold.sample.todos.Todo;
import dev.freehold.sample.todos.Todos;

/** The part of the tour on Neon: rows that belong to one user each. */
final class TodosTour {
    static final String DDL = Ddl.resource(Todo.class.getPackage());

    private TodosTour() {}

    /** A database as Neon Auth leaves it, with the generated tables. */
    static String database(LocalPostgres postgres, String name) {
        return postgres.database(name, "/auth/neon-auth-v1-users_sync.sql", DDL, "/test-only/neon-people.sql");
    }

    static void run(LocalPostgres postgres, Page page, Attempts attempts) {
        page.step("On Neon: the tables for the package todos, written while it was compiled", "schema.sql");
        page.lines("DDL", Ddl.headline(Resource.text(DDL)));
        try (Database database = Database.connect(database(postgres, "neon"), AppSchema.SCHEMA)) {
            Todos alices = new Todos(database.as(Actor.user("alice")));
            Todos bobs = new Todos(database.as(Actor.user("bob")));
            Todo plants = alices.add("Water the plants");
            Todo call = alices.add("Call Bob");
            alices.complete(plants.id());
            bobs.add("Call Alice");

            Query<Todo, Todos.Line> lines = alices.withOwner();
            page.step("Todos.withOwner(): todos with their owner's address, in one left join", "as Alice");
            page.java(JavaSource.of(Todos.class), "withOwner");
            page.sql(lines.sql());
            page.rows(Grid.of(lines.list())
                    .column("task", Todos.Line::task)
                    .column("complete", Todos.Line::isComplete)
                    .column("email", Todos.Line::email));

            attempts.add("Bob", "complete Alice's todo", () -> bobs.complete(call.id()));
        }
    }
}
