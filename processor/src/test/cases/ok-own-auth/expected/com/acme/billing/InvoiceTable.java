// Generated from com.acme.billing.Invoice. Do not edit; change the annotations on Invoice.
package com.acme.billing;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
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
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."invoice"}: rows of {@link Invoice}, each in one organization.
 *
 * <p>A demand for money; group and author are hidden columns with the types of the ids.
 *
 * @param <S> the row type from which a query starts; {@link Invoice} itself for {@link #INVOICE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class InvoiceTable<S> extends Table<S, Invoice> implements Writable<Invoice> {
    private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID).generatedUuid();

    private static final Column<String> CUSTOMER_COLUMN = Column.required("customer", SqlType.TEXT);

    private static final Column<UUID> APPROVER_ID_COLUMN = Column.optional("approver_id", SqlType.UUID);

    private static final Column<UUID> AUTHOR_ID_COLUMN = Column.optional("author_id", SqlType.UUID);

    private static final Column<Long> GROUP_ID_COLUMN = Column.required("group_id", SqlType.INT8);

    private static final Reference APPROVER_REFERENCE = Reference.optional("approver").on(APPROVER_ID_COLUMN, "id");

    private static final Reference AUTHOR_REFERENCE = Reference.optional("author").on(AUTHOR_ID_COLUMN, "id");

    private static final Reference GROUP_REFERENCE = Reference.required("group").on(GROUP_ID_COLUMN, "id");

    private static final Reference INVOICE_LINES_REFERENCE = Reference.many("invoiceLines")
            .on(GROUP_ID_COLUMN, "group_id")
            .on(ID_COLUMN, "invoice_id");

    private static final Reference REMINDERS_REFERENCE = Reference.many("reminders")
            .on(GROUP_ID_COLUMN, "group_id")
            .on(ID_COLUMN, "invoice_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Invoice> INVOICE_ENTITY = Entity.of(Invoice.class, "public", "invoice")
            .id(ID_COLUMN, Invoice::id)
            .row(InvoiceTable::read, ID_COLUMN, CUSTOMER_COLUMN, APPROVER_ID_COLUMN)
            .hidden(AUTHOR_ID_COLUMN, GROUP_ID_COLUMN)
            .scope(Scoping.organization(GROUP_ID_COLUMN).attributedTo(AUTHOR_ID_COLUMN))
            .foreignKey("invoice_approver_id_fkey", APPROVER_REFERENCE, () -> AuthTables.AccountTable.ACCOUNT_ENTITY)
            .build();

    /** The rows of {@link Invoice} that the actor may see: where queries start. */
    public static final InvoiceTable<Invoice> INVOICE = new InvoiceTable<>(Path.root(INVOICE_ENTITY));

    /** The column {@code "public"."invoice"."id"}. */
    public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

    /** The column {@code "public"."invoice"."customer"}. */
    public final TextExpr<S> customer = text(CUSTOMER_COLUMN);

    /** The column {@code "public"."invoice"."approver_id"}: points at {@code "login"."accounts"."id"}; may be null. */
    public final ComparableExpr<S, UUID> approverId = comparable(APPROVER_ID_COLUMN);

    /**
     * The column {@code "public"."invoice"."author_id"}: the user who owns the row; null when the owner's account is
     * gone.
     */
    public final ComparableExpr<S, UUID> authorId = comparable(AUTHOR_ID_COLUMN);

    /** The column {@code "public"."invoice"."group_id"}: the organization to which the row belongs. */
    public final ComparableExpr<S, Long> groupId = comparable(GROUP_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #INVOICE}.
     *
     * @param path the way from {@code S} to this table
     */
    public InvoiceTable(Path<S> path) {
        super(INVOICE_ENTITY, path);
    }

    /**
     * Follows {@code approver_id} to the approver of the invoice.
     *
     * @return the account, joined; all of its columns are null for every invoice without approver
     */
    public AuthTables.AccountTable<S> approver() {
        return toOne(APPROVER_REFERENCE, AuthTables.AccountTable.ACCOUNT_ENTITY, AuthTables.AccountTable::new);
    }

    /**
     * Follows {@code author_id} to the author of the invoice.
     *
     * @return the account, joined; all of its columns are null for every invoice without author
     */
    public AuthTables.AccountTable<S> author() {
        return toOne(AUTHOR_REFERENCE, AuthTables.AccountTable.ACCOUNT_ENTITY, AuthTables.AccountTable::new);
    }

    /**
     * Follows {@code group_id} to the group of the invoice.
     *
     * @return the group, joined
     */
    public AuthTables.GroupTable<S> group() {
        return toOne(GROUP_REFERENCE, AuthTables.GroupTable.GROUP_ENTITY, AuthTables.GroupTable::new);
    }

    /**
     * The rows of {@link InvoiceLine} whose {@code invoice_id} points at this invoice.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, InvoiceLine> invoiceLines() {
        return toMany(INVOICE_LINES_REFERENCE, InvoiceLineTable.INVOICE_LINE_ENTITY);
    }

    /**
     * The rows of {@link Reminder} whose {@code invoice_id} points at this invoice.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Reminder> reminders() {
        return toMany(REMINDERS_REFERENCE, ReminderTable.REMINDER_ENTITY);
    }

    /**
     * The invoice with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Invoice> key(UUID id) {
        return Key.of(Assignments.of(INVOICE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new invoice. Its owner and organization come from the actor. Its {@code id} is made on insert.
     *
     * @param customer the value of {@code customer}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public InvoiceInsert insert(String customer) {
        return new InvoiceInsert(Assignments.of(INVOICE_ENTITY).with(CUSTOMER_COLUMN, customer));
    }

    /**
     * Changes to rows of {@link Invoice}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public InvoicePatch patch() {
        return new InvoicePatch(Assignments.of(INVOICE_ENTITY));
    }

    private static Invoice read(Row row) {
        return new Invoice(row.required(ID_COLUMN), row.required(CUSTOMER_COLUMN), row.optional(APPROVER_ID_COLUMN));
    }

    /** One invoice to be inserted. Immutable: each method returns a new one. */
    public static final class InvoiceInsert implements Insert<Invoice> {
        private final Assignments<Invoice> assignments;

        private InvoiceInsert(Assignments<Invoice> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public InvoiceInsert id(UUID id) {
            return new InvoiceInsert(assignments.with(ID_COLUMN, id));
        }

        /**
         * Sets {@code approver_id}.
         *
         * @param approverId the value of {@code approver_id}, or null
         * @return the insert with that value
         */
        public InvoiceInsert approverId(@Nullable UUID approverId) {
            return new InvoiceInsert(assignments.with(APPROVER_ID_COLUMN, approverId));
        }

        @Override
        public Assignments<Invoice> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Invoice}. Immutable: each method returns a new one. */
    public static final class InvoicePatch implements Patch<Invoice> {
        private final Assignments<Invoice> assignments;

        private InvoicePatch(Assignments<Invoice> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code customer}.
         *
         * @param customer the value of {@code customer}
         * @return the patch with that change
         */
        public InvoicePatch customer(String customer) {
            return new InvoicePatch(assignments.with(CUSTOMER_COLUMN, customer));
        }

        /**
         * Sets {@code approver_id}.
         *
         * @param approverId the value of {@code approver_id}, or null
         * @return the patch with that change
         */
        public InvoicePatch approverId(@Nullable UUID approverId) {
            return new InvoicePatch(assignments.with(APPROVER_ID_COLUMN, approverId));
        }

        @Override
        public Assignments<Invoice> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Invoice} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.billing\",\"simpleNames\":[\"Invoice\"]},\"publicType\":",
            "true,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"com.acme.billing",
            "\",\"simpleNames\":[\"OurAuth\",\"Account\"]}},\"onDelete\":\"SET_NULL\",\"name\":\"author\"},",
            "{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\",\"name\":\"group\"}],\"properties\":[{\"n",
            "ame\":\"id\",\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"id\":true,\"generated",
            "\":{\"value\":{}}},{\"name\":\"customer\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.S",
            "tring\"}},{\"name\":\"approverId\",\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"",
            "nullable\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value",
            "\":{\"packageName\":\"com.acme.billing\",\"simpleNames\":[\"OurAuth\",\"Account\"]}},\"onDelet",
            "e\":\"UNSTATED\",\"foreignKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"arguments",
            "\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"customer\"}},{\"OfColum",
            "n\":{\"property\":\"approverId\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"",
            "method\":true}]},\"comment\":\"A demand for money; group and author are hidden columns with th",
            "e types of the ids.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
