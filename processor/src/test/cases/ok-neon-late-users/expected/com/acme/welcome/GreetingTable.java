// Generated from com.acme.welcome.Greeting. Do not edit; change the annotations on Greeting.
package com.acme.welcome;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."greeting"}: rows of {@link Greeting}, each owned by one user.
 *
 * <p>A greeting, written in the very request of the sign-up.
 *
 * @param <S> the row type from which a query starts; {@link Greeting} itself for {@link #GREETING}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class GreetingTable<S> extends Table<S, Greeting> implements Writable<Greeting> {
    private static final Column<Long> ID_COLUMN = Column.required("id", SqlType.INT8).identity();

    private static final Column<String> WORDS_COLUMN = Column.required("words", SqlType.TEXT);

    private static final Column<String> SENDER_ID_COLUMN = Column.optional("sender_id", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference SENDER_REFERENCE = Reference.optional("sender").on(SENDER_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Greeting> GREETING_ENTITY = Entity.of(Greeting.class, "public", "greeting")
            .id(ID_COLUMN, Greeting::id)
            .row(GreetingTable::read, ID_COLUMN, WORDS_COLUMN, SENDER_ID_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .build();

    /** The rows of {@link Greeting} that the actor may see: where queries start. */
    public static final GreetingTable<Greeting> GREETING = new GreetingTable<>(Path.root(GREETING_ENTITY));

    /** The column {@code "public"."greeting"."id"}. */
    public final ComparableExpr<S, Long> id = comparable(ID_COLUMN);

    /** The column {@code "public"."greeting"."words"}. */
    public final TextExpr<S> words = text(WORDS_COLUMN);

    /**
     * The column {@code "public"."greeting"."sender_id"}: points at {@code "neon_auth"."users_sync"."id"}; may be null.
     */
    public final TextExpr<S> senderId = text(SENDER_ID_COLUMN);

    /** The column {@code "public"."greeting"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #GREETING}.
     *
     * @param path the way from {@code S} to this table
     */
    public GreetingTable(Path<S> path) {
        super(GREETING_ENTITY, path);
    }

    /**
     * Follows {@code sender_id} to the sender of the greeting.
     *
     * @return the users sync, joined; all of its columns are null for every greeting whose sender is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> sender() {
        return toOne(SENDER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the greeting.
     *
     * @return the users sync, joined; all of its columns are null for every greeting whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The greeting with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Greeting> key(long id) {
        return Key.of(Assignments.of(GREETING_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new greeting. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param words the value of {@code words}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public GreetingInsert insert(String words) {
        return new GreetingInsert(Assignments.of(GREETING_ENTITY).with(WORDS_COLUMN, words));
    }

    /**
     * Changes to rows of {@link Greeting}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public GreetingPatch patch() {
        return new GreetingPatch(Assignments.of(GREETING_ENTITY));
    }

    private static Greeting read(Row row) {
        return new Greeting(row.required(ID_COLUMN), row.required(WORDS_COLUMN), row.optional(SENDER_ID_COLUMN));
    }

    /** One greeting to be inserted. Immutable: each method returns a new one. */
    public static final class GreetingInsert implements Insert<Greeting> {
        private final Assignments<Greeting> assignments;

        private GreetingInsert(Assignments<Greeting> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code sender_id}.
         *
         * @param senderId the value of {@code sender_id}, or null
         * @return the insert with that value
         */
        public GreetingInsert senderId(@Nullable String senderId) {
            return new GreetingInsert(assignments.with(SENDER_ID_COLUMN, senderId));
        }

        @Override
        public Assignments<Greeting> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Greeting}. Immutable: each method returns a new one. */
    public static final class GreetingPatch implements Patch<Greeting> {
        private final Assignments<Greeting> assignments;

        private GreetingPatch(Assignments<Greeting> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code words}.
         *
         * @param words the value of {@code words}
         * @return the patch with that change
         */
        public GreetingPatch words(String words) {
            return new GreetingPatch(assignments.with(WORDS_COLUMN, words));
        }

        /**
         * Sets {@code sender_id}.
         *
         * @param senderId the value of {@code sender_id}, or null
         * @return the patch with that change
         */
        public GreetingPatch senderId(@Nullable String senderId) {
            return new GreetingPatch(assignments.with(SENDER_ID_COLUMN, senderId));
        }

        @Override
        public Assignments<Greeting> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Greeting} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.welcome\",\"simpleNames\":[\"Greeting\"]},\"publicType\"",
            ":true,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.aut",
            "h\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\",\"unen",
            "forced\":true}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"LONG\",\"name\":\"long\"",
            "},\"id\":true,\"generated\":{\"value\":{}}},{\"name\":\"words\",\"type\":{\"kind\":\"STRING\",",
            "\"name\":\"java.lang.String\"}},{\"name\":\"senderId\",\"type\":{\"kind\":\"STRING\",\"name\":",
            "\"java.lang.String\"},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@Reference",
            "s\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"NeonAuth\"",
            ",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}}}],\"construction\":{\"making\":{\"val",
            "ue\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"words",
            "\"}},{\"OfColumn\":{\"property\":\"senderId\"}}]}},\"accessors\":[{\"property\":\"id\",\"membe",
            "r\":\"id\",\"method\":true}]},\"comment\":\"A greeting, written in the very request of the sig",
            "n-up.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
