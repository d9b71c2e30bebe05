// Generated from com.acme.desk.Step. Do not edit; change the annotations on Step.
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
import dev.freehold.db.schema.Limit;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."step"}: rows of {@link Step}, each belonging to whom its ticket belongs.
 *
 * <p>What an agent does for a ticket.
 *
 * @param <S> the row type from which a query starts; {@link Step} itself for {@link #STEP}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class StepTable<S> extends Table<S, Step> implements Writable<Step> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> TICKET_ID_COLUMN = Column.required("ticket_id", SqlType.TEXT);

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<String> WORKER_ID_COLUMN = Column.required("worker_id", SqlType.TEXT);

    private static final Reference TICKET_REFERENCE = Reference.required("ticket").on(TICKET_ID_COLUMN, "id");

    private static final Reference WORKER_REFERENCE = Reference.required("worker").on(WORKER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Step> STEP_ENTITY = Entity.of(Step.class, "public", "step")
            .id(ID_COLUMN, Step::id)
            .row(StepTable::read, ID_COLUMN, TICKET_ID_COLUMN, TEXT_COLUMN)
            .hidden(WORKER_ID_COLUMN)
            .scope(Scoping.through(TICKET_REFERENCE, () -> TicketTable.TICKET_ENTITY)
                    .attributedTo(WORKER_ID_COLUMN)
                    .writtenBy(Limit.toOwner().andRoles("agent")))
            .foreignKey("step_ticket_id_fkey", TICKET_REFERENCE, () -> TicketTable.TICKET_ENTITY)
            .build();

    /** The rows of {@link Step} that the actor may see: where queries start. */
    public static final StepTable<Step> STEP = new StepTable<>(Path.root(STEP_ENTITY));

    /** The column {@code "public"."step"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."step"."ticket_id"}: points at {@code "public"."ticket"."id"}. */
    public final TextExpr<S> ticketId = text(TICKET_ID_COLUMN);

    /** The column {@code "public"."step"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "public"."step"."worker_id"}: the user who owns the row. */
    public final TextExpr<S> workerId = text(WORKER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #STEP}.
     *
     * @param path the way from {@code S} to this table
     */
    public StepTable(Path<S> path) {
        super(STEP_ENTITY, path);
    }

    /**
     * Follows {@code ticket_id} to the ticket of the step.
     *
     * @return the ticket, joined
     */
    public TicketTable<S> ticket() {
        return toOne(TICKET_REFERENCE, TicketTable.TICKET_ENTITY, TicketTable::new);
    }

    /**
     * Follows {@code worker_id} to the worker of the step.
     *
     * @return the user, joined
     */
    public AuthTables.UserTable<S> worker() {
        return toOne(WORKER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * The step with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Step> key(String id) {
        return Key.of(Assignments.of(STEP_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new step. Its owner comes from the actor.
     *
     * @param id the value of {@code id}
     * @param ticketId the value of {@code ticket_id}
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public StepInsert insert(String id, String ticketId, String text) {
        return new StepInsert(Assignments.of(STEP_ENTITY)
                .with(ID_COLUMN, id)
                .with(TICKET_ID_COLUMN, ticketId)
                .with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Step}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public StepPatch patch() {
        return new StepPatch(Assignments.of(STEP_ENTITY));
    }

    private static Step read(Row row) {
        return new Step(row.required(ID_COLUMN), row.required(TICKET_ID_COLUMN), row.required(TEXT_COLUMN));
    }

    /** One step to be inserted. Immutable: each method returns a new one. */
    public static final class StepInsert implements Insert<Step> {
        private final Assignments<Step> assignments;

        private StepInsert(Assignments<Step> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Step> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Step}. Immutable: each method returns a new one. */
    public static final class StepPatch implements Patch<Step> {
        private final Assignments<Step> assignments;

        private StepPatch(Assignments<Step> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public StepPatch text(String text) {
            return new StepPatch(assignments.with(TEXT_COLUMN, text));
        }

        @Override
        public Assignments<Step> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Step} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Step\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"",
            "simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"CASCADE\",\"name\":\"worker\",\"inver",
            "se\":\"work\",\"limits\":{\"writes\":{\"owner\":true}}},{\"kind\":\"ORGANIZATION\",\"onDelete",
            "\":\"UNSTATED\",\"through\":\"ticket\",\"limits\":{\"writes\":{\"roles\":[\"agent\"]}}}],\"pro",
            "perties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id",
            "\":true},{\"name\":\"ticketId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},",
            "\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName",
            "\":\"com.acme.desk\",\"simpleNames\":[\"Ticket\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":t",
            "rue}}},{\"name\":\"text\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}],\"con",
            "struction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfC",
            "olumn\":{\"property\":\"ticketId\"}},{\"OfColumn\":{\"property\":\"text\"}}]}},\"accessors\":[",
            "{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"What an agent does for",
            " a ticket.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
