// Generated from com.acme.desk.Draft. Do not edit; change the annotations on Draft.
package com.acme.desk;

import dev.freehold.db.Assignments;
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

/**
 * The table {@code "public"."draft"}: rows of {@link Draft}, each owned by one user.
 *
 * <p>What a user prepares for an organization's ticket.
 *
 * @param <S> the row type from which a query starts; {@link Draft} itself for {@link #DRAFT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class DraftTable<S> extends Table<S, Draft> implements Writable<Draft> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> TICKET_ID_COLUMN = Column.required("ticket_id", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference TICKET_REFERENCE = Reference.required("ticket").on(TICKET_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.required("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Draft> DRAFT_ENTITY = Entity.of(Draft.class, "public", "draft")
            .id(ID_COLUMN, Draft::id)
            .row(DraftTable::read, ID_COLUMN, TICKET_ID_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("draft_ticket_id_fkey", TICKET_REFERENCE, () -> TicketTable.TICKET_ENTITY)
            .build();

    /** The rows of {@link Draft} that the actor may see: where queries start. */
    public static final DraftTable<Draft> DRAFT = new DraftTable<>(Path.root(DRAFT_ENTITY));

    /** The column {@code "public"."draft"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."draft"."ticket_id"}: points at {@code "public"."ticket"."id"}. */
    public final TextExpr<S> ticketId = text(TICKET_ID_COLUMN);

    /** The column {@code "public"."draft"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #DRAFT}.
     *
     * @param path the way from {@code S} to this table
     */
    public DraftTable(Path<S> path) {
        super(DRAFT_ENTITY, path);
    }

    /**
     * Follows {@code ticket_id} to the ticket of the draft.
     *
     * @return the ticket, joined
     */
    public TicketTable<S> ticket() {
        return toOne(TICKET_REFERENCE, TicketTable.TICKET_ENTITY, TicketTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the draft.
     *
     * @return the user, joined
     */
    public AuthTables.UserTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * The draft with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Draft> key(String id) {
        return Key.of(Assignments.of(DRAFT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new draft. Its owner comes from the actor.
     *
     * @param id the value of {@code id}
     * @param ticketId the value of {@code ticket_id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public DraftInsert insert(String id, String ticketId) {
        return new DraftInsert(Assignments.of(DRAFT_ENTITY).with(ID_COLUMN, id).with(TICKET_ID_COLUMN, ticketId));
    }

    /**
     * Changes to rows of {@link Draft}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public DraftPatch patch() {
        return new DraftPatch(Assignments.of(DRAFT_ENTITY));
    }

    private static Draft read(Row row) {
        return new Draft(row.required(ID_COLUMN), row.required(TICKET_ID_COLUMN));
    }

    /** One draft to be inserted. Immutable: each method returns a new one. */
    public static final class DraftInsert implements Insert<Draft> {
        private final Assignments<Draft> assignments;

        private DraftInsert(Assignments<Draft> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Draft> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Draft}. Immutable: each method returns a new one. */
    public static final class DraftPatch implements Patch<Draft> {
        private final Assignments<Draft> assignments;

        private DraftPatch(Assignments<Draft> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code ticket_id}.
         *
         * @param ticketId the value of {@code ticket_id}
         * @return the patch with that change
         */
        public DraftPatch ticketId(String ticketId) {
            return new DraftPatch(assignments.with(TICKET_ID_COLUMN, ticketId));
        }

        @Override
        public Assignments<Draft> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Draft} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Draft\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"",
            "simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name",
            "\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":",
            "\"ticketId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"references\":{\"va",
            "lue\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.desk\"",
            ",\"simpleNames\":[\"Ticket\"]}},\"onDelete\":\"CASCADE\",\"foreignKey\":true,\"withoutTenant\"",
            ":true,\"unwarned\":true}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColum",
            "n\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"ticketId\"}}]}},\"accessors\":[{\"pro",
            "perty\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"What a user prepares for an ",
            "organization's ticket.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
