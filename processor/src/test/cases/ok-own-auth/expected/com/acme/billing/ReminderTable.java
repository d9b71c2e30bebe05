// Generated from com.acme.billing.Reminder. Do not edit; change the annotations on Reminder.
package com.acme.billing;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
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
 * The table {@code "public"."reminder"}: rows of {@link Reminder}, each in one organization.
 *
 * <p>A reminder of an invoice; ids are texts here, and a number and a UUID in the database.
 *
 * @param <S> the row type from which a query starts; {@link Reminder} itself for {@link #REMINDER}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ReminderTable<S> extends Table<S, Reminder> implements Writable<Reminder> {
    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4).identity();

    private static final Column<String> GROUP_ID_COLUMN = Column.required("group_id", SqlType.INT8_TEXT);

    private static final Column<String> INVOICE_ID_COLUMN = Column.required("invoice_id", SqlType.UUID_TEXT);

    private static final Reference INVOICE_REFERENCE = Reference.required("invoice")
            .on(GROUP_ID_COLUMN, "group_id")
            .on(INVOICE_ID_COLUMN, "id");

    private static final Reference GROUP_REFERENCE = Reference.required("group").on(GROUP_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Reminder> REMINDER_ENTITY = Entity.of(Reminder.class, "public", "reminder")
            .id(ID_COLUMN, Reminder::id)
            .row(ReminderTable::read, ID_COLUMN, GROUP_ID_COLUMN, INVOICE_ID_COLUMN)
            .scope(Scoping.organization(GROUP_ID_COLUMN))
            .foreignKey("reminder_invoice_id_fkey", INVOICE_REFERENCE, () -> InvoiceTable.INVOICE_ENTITY)
            .build();

    /** The rows of {@link Reminder} that the actor may see: where queries start. */
    public static final ReminderTable<Reminder> REMINDER = new ReminderTable<>(Path.root(REMINDER_ENTITY));

    /** The column {@code "public"."reminder"."id"}. */
    public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "public"."reminder"."group_id"}: the organization to which the row belongs. */
    public final ComparableExpr<S, String> groupId = comparable(GROUP_ID_COLUMN);

    /** The column {@code "public"."reminder"."invoice_id"}: points at {@code "public"."invoice"."id"}. */
    public final ComparableExpr<S, String> invoiceId = comparable(INVOICE_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #REMINDER}.
     *
     * @param path the way from {@code S} to this table
     */
    public ReminderTable(Path<S> path) {
        super(REMINDER_ENTITY, path);
    }

    /**
     * Follows {@code invoice_id} to the invoice of the reminder.
     *
     * @return the invoice, joined
     */
    public InvoiceTable<S> invoice() {
        return toOne(INVOICE_REFERENCE, InvoiceTable.INVOICE_ENTITY, InvoiceTable::new);
    }

    /**
     * Follows {@code group_id} to the group of the reminder.
     *
     * @return the group, joined
     */
    public AuthTables.GroupTable<S> group() {
        return toOne(GROUP_REFERENCE, AuthTables.GroupTable.GROUP_ENTITY, AuthTables.GroupTable::new);
    }

    /**
     * The reminder with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Reminder> key(int id) {
        return Key.of(Assignments.of(REMINDER_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new reminder. Its organization comes from the actor. Its {@code id} is made on insert.
     *
     * @param invoiceId the value of {@code invoice_id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ReminderInsert insert(String invoiceId) {
        return new ReminderInsert(Assignments.of(REMINDER_ENTITY).with(INVOICE_ID_COLUMN, invoiceId));
    }

    /**
     * Changes to rows of {@link Reminder}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ReminderPatch patch() {
        return new ReminderPatch(Assignments.of(REMINDER_ENTITY));
    }

    private static Reminder read(Row row) {
        return new Reminder(row.required(ID_COLUMN), row.required(GROUP_ID_COLUMN), row.required(INVOICE_ID_COLUMN));
    }

    /** One reminder to be inserted. Immutable: each method returns a new one. */
    public static final class ReminderInsert implements Insert<Reminder> {
        private final Assignments<Reminder> assignments;

        private ReminderInsert(Assignments<Reminder> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Reminder> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Reminder}. Immutable: each method returns a new one. */
    public static final class ReminderPatch implements Patch<Reminder> {
        private final Assignments<Reminder> assignments;

        private ReminderPatch(Assignments<Reminder> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code invoice_id}.
         *
         * @param invoiceId the value of {@code invoice_id}
         * @return the patch with that change
         */
        public ReminderPatch invoiceId(String invoiceId) {
            return new ReminderPatch(assignments.with(INVOICE_ID_COLUMN, invoiceId));
        }

        @Override
        public Assignments<Reminder> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Reminder} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.billing\",\"simpleNames\":[\"Reminder\"]},\"publicType\"",
            ":true,\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":tru",
            "e,\"generated\":{\"value\":{}}},{\"name\":\"groupId\",\"type\":{\"kind\":\"STRING\",\"name\":",
            "\"java.lang.String\"},\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}]},{\"na",
            "me\":\"invoiceId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"references\"",
            ":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.",
            "billing\",\"simpleNames\":[\"Invoice\"]}},\"onDelete\":\"CASCADE\",\"foreignKey\":true}}}],\"c",
            "onstruction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"O",
            "fColumn\":{\"property\":\"groupId\"}},{\"OfColumn\":{\"property\":\"invoiceId\"}}]}},\"accesso",
            "rs\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"A reminder of an",
            " invoice; ids are texts here, and a number and a UUID in the database.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
