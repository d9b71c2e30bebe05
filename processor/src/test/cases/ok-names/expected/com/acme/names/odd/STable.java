// Generated from com.acme.names.odd.S. Do not edit; change the annotations on S.
package com.acme.names.odd;

import com.acme.names.AuthTables;
import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Path;
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

/**
 * The table {@code "app"."s"}: rows of {@link S}, each owned by one user.
 *
 * <p>Called like the type parameter of a table.
 *
 * @param <S1> the row type from which a query starts; {@link S} itself for {@link #S}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class STable<S1> extends dev.freehold.db.Table<S1, S> implements Writable<S> {
    private static final Column<Integer> S_COLUMN = Column.required("s", SqlType.INT4);

    private static final Column<java.lang.String> OWNER_ID_COLUMN = Column.required("ownerId", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference TABLES_REFERENCE = Reference.many("tables")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(S_COLUMN, "sId");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<S> S_ENTITY = Entity.of(S.class, "app", "s")
            .id(S_COLUMN, row -> row.s())
            .row(STable::read, S_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .awaits("s_ownerId_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link S} that the actor may see: where queries start. */
    public static final STable<S> S = new STable<>(Path.root(S_ENTITY));

    /** The column {@code "app"."s"."s"}. */
    public final ComparableExpr<S1, Integer> s = comparable(S_COLUMN);

    /** The column {@code "app"."s"."ownerId"}: the user who owns the row. */
    public final TextExpr<S1> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #S}.
     *
     * @param path the way from {@code S1} to this table
     */
    public STable(Path<S1> path) {
        super(S_ENTITY, path);
    }

    /**
     * Follows {@code ownerId} to the owner of the s.
     *
     * @return the users sync, joined; all of its columns are null for every s whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S1> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link Table} whose {@code sId} points at this s.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S1, Table> tables() {
        return toMany(TABLES_REFERENCE, TableTable.TABLE_ENTITY);
    }

    /**
     * The s with this id.
     *
     * @param s the value of {@code s}
     * @return the key, a condition that holds for at most one row
     */
    public Key<S> key(int s) {
        return Key.of(Assignments.of(S_ENTITY).with(S_COLUMN, s));
    }

    /**
     * One new s. Its owner comes from the actor.
     *
     * @param s the value of {@code s}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public SInsert insert(int s) {
        return new SInsert(Assignments.of(S_ENTITY).with(S_COLUMN, s));
    }

    private static S read(Row row) {
        return new S(row.required(S_COLUMN));
    }

    /** One s to be inserted. Immutable: each method returns a new one. */
    public static final class SInsert implements Insert<S> {
        private final Assignments<S> assignments;

        private SInsert(Assignments<S> assignments) {
            this.assignments = assignments;
        }

        @java.lang.Override
        public Assignments<S> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code S} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.names.odd\",\"simpleNames\":[\"S\"]},\"publicType\":true",
            ",\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",",
            "\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"proper",
            "ties\":[{\"name\":\"s\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true}],\"construct",
            "ion\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"s\"}}]}},\"accessor",
            "s\":[{\"property\":\"s\",\"member\":\"s\",\"method\":true}]},\"comment\":\"Called like the typ",
            "e parameter of a table.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
