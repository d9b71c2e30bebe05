// Generated from com.acme.desk.Ticket. Do not edit; change the annotations on Ticket.
package com.acme.desk;

import dev.freehold.db.Assignments;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
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
 * The table {@code "public"."ticket"}: rows of {@link Ticket}, each in one organization.
 *
 * <p>What somebody asks for; agents write it down.
 *
 * @param <S> the row type from which a query starts; {@link Ticket} itself for {@link #TICKET}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TicketTable<S> extends Table<S, Ticket> implements Writable<Ticket> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> TITLE_COLUMN = Column.required("title", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference ATTACHMENTS_REFERENCE = Reference.many("attachments").on(ID_COLUMN, "ticket_id");

    private static final Reference COMMENTS_REFERENCE = Reference.many("comments")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "ticket_id");

    private static final Reference DRAFTS_REFERENCE = Reference.many("drafts").on(ID_COLUMN, "ticket_id");

    private static final Reference STEPS_REFERENCE = Reference.many("steps").on(ID_COLUMN, "ticket_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Ticket> TICKET_ENTITY = Entity.of(Ticket.class, "public", "ticket")
            .id(ID_COLUMN, Ticket::id)
            .row(TicketTable::read, ID_COLUMN, TITLE_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN).writtenBy(Limit.toRoles("owner", "agent")))
            .build();

    /** The rows of {@link Ticket} that the actor may see: where queries start. */
    public static final TicketTable<Ticket> TICKET = new TicketTable<>(Path.root(TICKET_ENTITY));

    /** The column {@code "public"."ticket"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."ticket"."title"}. */
    public final TextExpr<S> title = text(TITLE_COLUMN);

    /** The column {@code "public"."ticket"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #TICKET}.
     *
     * @param path the way from {@code S} to this table
     */
    public TicketTable(Path<S> path) {
        super(TICKET_ENTITY, path);
    }

    /**
     * Follows {@code organization_id} to the organization of the ticket.
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
     * The rows of {@link Attachment} whose {@code ticket_id} points at this ticket.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Attachment> attachments() {
        return toMany(ATTACHMENTS_REFERENCE, AttachmentTable.ATTACHMENT_ENTITY);
    }

    /**
     * The rows of {@link Comment} whose {@code ticket_id} points at this ticket.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Comment> comments() {
        return toMany(COMMENTS_REFERENCE, CommentTable.COMMENT_ENTITY);
    }

    /**
     * The rows of {@link Draft} whose {@code ticket_id} points at this ticket.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Draft> drafts() {
        return toMany(DRAFTS_REFERENCE, DraftTable.DRAFT_ENTITY);
    }

    /**
     * The rows of {@link Step} whose {@code ticket_id} points at this ticket.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Step> steps() {
        return toMany(STEPS_REFERENCE, StepTable.STEP_ENTITY);
    }

    /**
     * The ticket with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Ticket> key(String id) {
        return Key.of(Assignments.of(TICKET_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new ticket. Its organization comes from the actor.
     *
     * @param id the value of {@code id}
     * @param title the value of {@code title}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TicketInsert insert(String id, String title) {
        return new TicketInsert(Assignments.of(TICKET_ENTITY).with(ID_COLUMN, id).with(TITLE_COLUMN, title));
    }

    /**
     * Changes to rows of {@link Ticket}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public TicketPatch patch() {
        return new TicketPatch(Assignments.of(TICKET_ENTITY));
    }

    private static Ticket read(Row row) {
        return new Ticket(row.required(ID_COLUMN), row.required(TITLE_COLUMN));
    }

    /** One ticket to be inserted. Immutable: each method returns a new one. */
    public static final class TicketInsert implements Insert<Ticket> {
        private final Assignments<Ticket> assignments;

        private TicketInsert(Assignments<Ticket> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Ticket> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Ticket}. Immutable: each method returns a new one. */
    public static final class TicketPatch implements Patch<Ticket> {
        private final Assignments<Ticket> assignments;

        private TicketPatch(Assignments<Ticket> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value of {@code title}
         * @return the patch with that change
         */
        public TicketPatch title(String title) {
            return new TicketPatch(assignments.with(TITLE_COLUMN, title));
        }

        @Override
        public Assignments<Ticket> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Ticket} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Ticket\"]},\"publicType\":true",
            ",\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\",\"limits\":{\"writes\":{\"rol",
            "es\":[\"owner\",\"agent\"]}}}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",",
            "\"name\":\"java.lang.String\"},\"id\":true},{\"name\":\"title\",\"type\":{\"kind\":\"STRING\",",
            "\"name\":\"java.lang.String\"},\"column\":{\"unique\":true}}],\"construction\":{\"making\":{\"",
            "value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"tit",
            "le\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\"",
            ":\"What somebody asks for; agents write it down.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
