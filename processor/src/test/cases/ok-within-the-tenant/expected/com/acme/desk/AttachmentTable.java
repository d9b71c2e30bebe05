// Generated from com.acme.desk.Attachment. Do not edit; change the annotations on Attachment.
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
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."attachment"}: rows of {@link Attachment}, each in one organization.
 *
 * <p>An old table: its foreign key has one column.
 *
 * @param <S> the row type from which a query starts; {@link Attachment} itself for {@link #ATTACHMENT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AttachmentTable<S> extends Table<S, Attachment> implements Writable<Attachment> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> TICKET_ID_COLUMN = Column.optional("ticket_id", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference TICKET_REFERENCE = Reference.optional("ticket").on(TICKET_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Attachment> ATTACHMENT_ENTITY = Entity.of(Attachment.class, "public", "attachment")
            .id(ID_COLUMN, Attachment::id)
            .row(AttachmentTable::read, ID_COLUMN, TICKET_ID_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("attachment_ticket_id_fkey", TICKET_REFERENCE, () -> TicketTable.TICKET_ENTITY)
            .build();

    /** The rows of {@link Attachment} that the actor may see: where queries start. */
    public static final AttachmentTable<Attachment> ATTACHMENT = new AttachmentTable<>(Path.root(ATTACHMENT_ENTITY));

    /** The column {@code "public"."attachment"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."attachment"."ticket_id"}: points at {@code "public"."ticket"."id"}; may be null. */
    public final TextExpr<S> ticketId = text(TICKET_ID_COLUMN);

    /** The column {@code "public"."attachment"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #ATTACHMENT}.
     *
     * @param path the way from {@code S} to this table
     */
    public AttachmentTable(Path<S> path) {
        super(ATTACHMENT_ENTITY, path);
    }

    /**
     * Follows {@code ticket_id} to the ticket of the attachment.
     *
     * @return the ticket, joined; all of its columns are null for every attachment without ticket
     */
    public TicketTable<S> ticket() {
        return toOne(TICKET_REFERENCE, TicketTable.TICKET_ENTITY, TicketTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the attachment.
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
     * The attachment with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Attachment> key(String id) {
        return Key.of(Assignments.of(ATTACHMENT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new attachment. Its organization comes from the actor.
     *
     * @param id the value of {@code id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public AttachmentInsert insert(String id) {
        return new AttachmentInsert(Assignments.of(ATTACHMENT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * Changes to rows of {@link Attachment}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public AttachmentPatch patch() {
        return new AttachmentPatch(Assignments.of(ATTACHMENT_ENTITY));
    }

    private static Attachment read(Row row) {
        return new Attachment(row.required(ID_COLUMN), row.optional(TICKET_ID_COLUMN));
    }

    /** One attachment to be inserted. Immutable: each method returns a new one. */
    public static final class AttachmentInsert implements Insert<Attachment> {
        private final Assignments<Attachment> assignments;

        private AttachmentInsert(Assignments<Attachment> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code ticket_id}.
         *
         * @param ticketId the value of {@code ticket_id}, or null
         * @return the insert with that value
         */
        public AttachmentInsert ticketId(@Nullable String ticketId) {
            return new AttachmentInsert(assignments.with(TICKET_ID_COLUMN, ticketId));
        }

        @Override
        public Assignments<Attachment> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Attachment}. Immutable: each method returns a new one. */
    public static final class AttachmentPatch implements Patch<Attachment> {
        private final Assignments<Attachment> assignments;

        private AttachmentPatch(Assignments<Attachment> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code ticket_id}.
         *
         * @param ticketId the value of {@code ticket_id}, or null
         * @return the patch with that change
         */
        public AttachmentPatch ticketId(@Nullable String ticketId) {
            return new AttachmentPatch(assignments.with(TICKET_ID_COLUMN, ticketId));
        }

        @Override
        public Assignments<Attachment> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Attachment} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Attachment\"]},\"publicType\":",
            "true,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name",
            "\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":",
            "\"ticketId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"",
            "references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\"",
            ":\"com.acme.desk\",\"simpleNames\":[\"Ticket\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":tru",
            "e,\"withoutTenant\":true,\"unwarned\":true}}}],\"construction\":{\"making\":{\"value\":{\"argu",
            "ments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"ticketId\"}}]}},\"",
            "accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"An old ta",
            "ble: its foreign key has one column.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
