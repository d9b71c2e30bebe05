// Generated from com.acme.chores.Chore. Do not edit; change the annotations on Chore.
package com.acme.chores;

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
 * The table {@code "house"."chore"}: rows of {@link Chore}, each in one organization.
 *
 * <p>Something to do in the house.
 *
 * @param <S> the row type from which a query starts; {@link Chore} itself for {@link #CHORE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ChoreTable<S> extends Table<S, Chore> implements Writable<Chore> {
    private static final Column<Long> ID_COLUMN = Column.required("id", SqlType.INT8).identity();

    private static final Column<String> TITLE_COLUMN = Column.required("title", SqlType.TEXT);

    private static final Column<String> DOER_ID_COLUMN = Column.optional("doer_id", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.optional("owner_id", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference DOER_REFERENCE = Reference.optional("doer").on(DOER_ID_COLUMN, "user_id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "user_id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Chore> CHORE_ENTITY = Entity.of(Chore.class, "house", "chore")
            .id(ID_COLUMN, Chore::id)
            .row(ChoreTable::read, ID_COLUMN, TITLE_COLUMN, DOER_ID_COLUMN)
            .hidden(OWNER_ID_COLUMN, ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN).attributedTo(OWNER_ID_COLUMN))
            .foreignKey("chore_doer_id_fkey", DOER_REFERENCE, () -> PersonTable.PERSON_ENTITY)
            .build();

    /** The rows of {@link Chore} that the actor may see: where queries start. */
    public static final ChoreTable<Chore> CHORE = new ChoreTable<>(Path.root(CHORE_ENTITY));

    /** The column {@code "house"."chore"."id"}. */
    public final ComparableExpr<S, Long> id = comparable(ID_COLUMN);

    /** The column {@code "house"."chore"."title"}. */
    public final TextExpr<S> title = text(TITLE_COLUMN);

    /** The column {@code "house"."chore"."doer_id"}: points at {@code "house"."person"."user_id"}; may be null. */
    public final TextExpr<S> doerId = text(DOER_ID_COLUMN);

    /**
     * The column {@code "house"."chore"."owner_id"}: the user who owns the row; null when the owner's account is gone.
     */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /** The column {@code "house"."chore"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #CHORE}.
     *
     * @param path the way from {@code S} to this table
     */
    public ChoreTable(Path<S> path) {
        super(CHORE_ENTITY, path);
    }

    /**
     * Follows {@code doer_id} to the doer of the chore.
     *
     * @return the person, joined; all of its columns are null for every chore without doer
     */
    public PersonTable<S> doer() {
        return toOne(DOER_REFERENCE, PersonTable.PERSON_ENTITY, PersonTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the chore.
     *
     * @return the person, joined; all of its columns are null for every chore without owner
     */
    public PersonTable<S> owner() {
        return toOne(OWNER_REFERENCE, PersonTable.PERSON_ENTITY, PersonTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the chore.
     *
     * @return the organization, joined
     */
    public AuthTables.OrganizationTable<S> organization() {
        return toOne(
                ORGANIZATION_REFERENCE,
                AuthTables.OrganizationTable.ORGANIZATION_ENTITY,
                AuthTables.OrganizationTable::new);
    }

    /**
     * The chore with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Chore> key(long id) {
        return Key.of(Assignments.of(CHORE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new chore. Its owner and organization come from the actor. Its {@code id} is made on insert.
     *
     * @param title the value of {@code title}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ChoreInsert insert(String title) {
        return new ChoreInsert(Assignments.of(CHORE_ENTITY).with(TITLE_COLUMN, title));
    }

    /**
     * Changes to rows of {@link Chore}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ChorePatch patch() {
        return new ChorePatch(Assignments.of(CHORE_ENTITY));
    }

    private static Chore read(Row row) {
        return new Chore(row.required(ID_COLUMN), row.required(TITLE_COLUMN), row.optional(DOER_ID_COLUMN));
    }

    /** One chore to be inserted. Immutable: each method returns a new one. */
    public static final class ChoreInsert implements Insert<Chore> {
        private final Assignments<Chore> assignments;

        private ChoreInsert(Assignments<Chore> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code doer_id}.
         *
         * @param doerId the value of {@code doer_id}, or null
         * @return the insert with that value
         */
        public ChoreInsert doerId(@Nullable String doerId) {
            return new ChoreInsert(assignments.with(DOER_ID_COLUMN, doerId));
        }

        @Override
        public Assignments<Chore> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Chore}. Immutable: each method returns a new one. */
    public static final class ChorePatch implements Patch<Chore> {
        private final Assignments<Chore> assignments;

        private ChorePatch(Assignments<Chore> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value of {@code title}
         * @return the patch with that change
         */
        public ChorePatch title(String title) {
            return new ChorePatch(assignments.with(TITLE_COLUMN, title));
        }

        /**
         * Sets {@code doer_id}.
         *
         * @param doerId the value of {@code doer_id}, or null
         * @return the patch with that change
         */
        public ChorePatch doerId(@Nullable String doerId) {
            return new ChorePatch(assignments.with(DOER_ID_COLUMN, doerId));
        }

        @Override
        public Assignments<Chore> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Chore} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.chores\",\"simpleNames\":[\"Chore\"]},\"publicType\":tru",
            "e,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"com.acme.chores\",\"",
            "simpleNames\":[\"Person\"]}},\"onDelete\":\"SET_NULL\"},{\"kind\":\"ORGANIZATION\",\"onDelete",
            "\":\"UNSTATED\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"LONG\",\"name\":\"long",
            "\"},\"id\":true,\"generated\":{\"value\":{}}},{\"name\":\"title\",\"type\":{\"kind\":\"STRING",
            "\",\"name\":\"java.lang.String\"}},{\"name\":\"doerId\",\"type\":{\"kind\":\"STRING\",\"name\"",
            ":\"java.lang.String\"},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@Referenc",
            "es\",\"target\":{\"value\":{\"packageName\":\"com.acme.chores\",\"simpleNames\":[\"Person\"]}}",
            ",\"onDelete\":\"UNSTATED\",\"foreignKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"",
            "arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"title\"}},{\"O",
            "fColumn\":{\"property\":\"doerId\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",",
            "\"method\":true}]},\"comment\":\"Something to do in the house.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
