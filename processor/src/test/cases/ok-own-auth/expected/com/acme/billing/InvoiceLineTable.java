// Generated from com.acme.billing.InvoiceLine. Do not edit; change the annotations on InvoiceLine.
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
import java.math.BigDecimal;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."invoice_line"}: rows of {@link InvoiceLine}, each in one organization.
 *
 * <p>A line; its group is a component of the key.
 *
 * @param <S> the row type from which a query starts; {@link InvoiceLine} itself for {@link #INVOICE_LINE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class InvoiceLineTable<S> extends Table<S, InvoiceLine> implements Writable<InvoiceLine> {
    private static final Column<Long> GROUP_ID_COLUMN = Column.required("group_id", SqlType.INT8);

    private static final Column<UUID> INVOICE_ID_COLUMN = Column.required("invoice_id", SqlType.UUID);

    private static final Column<Integer> POSITION_COLUMN = Column.required("position", SqlType.INT4);

    private static final Column<BigDecimal> AMOUNT_COLUMN = Column.required("amount", SqlType.NUMERIC);

    private static final Reference INVOICE_REFERENCE = Reference.required("invoice")
            .on(GROUP_ID_COLUMN, "group_id")
            .on(INVOICE_ID_COLUMN, "id");

    private static final Reference GROUP_REFERENCE = Reference.required("group").on(GROUP_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<InvoiceLine> INVOICE_LINE_ENTITY = Entity.of(InvoiceLine.class, "public", "invoice_line")
            .id(GROUP_ID_COLUMN, InvoiceLine::groupId)
            .id(INVOICE_ID_COLUMN, InvoiceLine::invoiceId)
            .id(POSITION_COLUMN, InvoiceLine::position)
            .row(InvoiceLineTable::read, GROUP_ID_COLUMN, INVOICE_ID_COLUMN, POSITION_COLUMN, AMOUNT_COLUMN)
            .scope(Scoping.organization(GROUP_ID_COLUMN))
            .foreignKey("invoice_line_invoice_id_fkey", INVOICE_REFERENCE, () -> InvoiceTable.INVOICE_ENTITY)
            .build();

    /** The rows of {@link InvoiceLine} that the actor may see: where queries start. */
    public static final InvoiceLineTable<InvoiceLine> INVOICE_LINE =
            new InvoiceLineTable<>(Path.root(INVOICE_LINE_ENTITY));

    /** The column {@code "public"."invoice_line"."group_id"}: the organization to which the row belongs. */
    public final ComparableExpr<S, Long> groupId = comparable(GROUP_ID_COLUMN);

    /** The column {@code "public"."invoice_line"."invoice_id"}: points at {@code "public"."invoice"."id"}. */
    public final ComparableExpr<S, UUID> invoiceId = comparable(INVOICE_ID_COLUMN);

    /** The column {@code "public"."invoice_line"."position"}. */
    public final ComparableExpr<S, Integer> position = comparable(POSITION_COLUMN);

    /** The column {@code "public"."invoice_line"."amount"}. */
    public final ComparableExpr<S, BigDecimal> amount = comparable(AMOUNT_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #INVOICE_LINE}.
     *
     * @param path the way from {@code S} to this table
     */
    public InvoiceLineTable(Path<S> path) {
        super(INVOICE_LINE_ENTITY, path);
    }

    /**
     * Follows {@code invoice_id} to the invoice of the invoice line.
     *
     * @return the invoice, joined
     */
    public InvoiceTable<S> invoice() {
        return toOne(INVOICE_REFERENCE, InvoiceTable.INVOICE_ENTITY, InvoiceTable::new);
    }

    /**
     * Follows {@code group_id} to the group of the invoice line.
     *
     * @return the group, joined
     */
    public AuthTables.GroupTable<S> group() {
        return toOne(GROUP_REFERENCE, AuthTables.GroupTable.GROUP_ENTITY, AuthTables.GroupTable::new);
    }

    /**
     * The invoice line with these ids.
     *
     * @param groupId the value of {@code group_id}
     * @param invoiceId the value of {@code invoice_id}
     * @param position the value of {@code position}
     * @return the key, a condition that holds for at most one row
     */
    public Key<InvoiceLine> key(long groupId, UUID invoiceId, int position) {
        return Key.of(Assignments.of(INVOICE_LINE_ENTITY)
                .with(GROUP_ID_COLUMN, groupId)
                .with(INVOICE_ID_COLUMN, invoiceId)
                .with(POSITION_COLUMN, position));
    }

    /**
     * One new invoice line. Its organization comes from the actor.
     *
     * @param invoiceId the value of {@code invoice_id}
     * @param position the value of {@code position}
     * @param amount the value of {@code amount}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public InvoiceLineInsert insert(UUID invoiceId, int position, BigDecimal amount) {
        return new InvoiceLineInsert(Assignments.of(INVOICE_LINE_ENTITY)
                .with(INVOICE_ID_COLUMN, invoiceId)
                .with(POSITION_COLUMN, position)
                .with(AMOUNT_COLUMN, amount));
    }

    /**
     * Changes to rows of {@link InvoiceLine}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public InvoiceLinePatch patch() {
        return new InvoiceLinePatch(Assignments.of(INVOICE_LINE_ENTITY));
    }

    private static InvoiceLine read(Row row) {
        return new InvoiceLine(
                row.required(GROUP_ID_COLUMN),
                row.required(INVOICE_ID_COLUMN),
                row.required(POSITION_COLUMN),
                row.required(AMOUNT_COLUMN));
    }

    /** One invoice line to be inserted. Immutable: each method returns a new one. */
    public static final class InvoiceLineInsert implements Insert<InvoiceLine> {
        private final Assignments<InvoiceLine> assignments;

        private InvoiceLineInsert(Assignments<InvoiceLine> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<InvoiceLine> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link InvoiceLine}. Immutable: each method returns a new one. */
    public static final class InvoiceLinePatch implements Patch<InvoiceLine> {
        private final Assignments<InvoiceLine> assignments;

        private InvoiceLinePatch(Assignments<InvoiceLine> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code amount}.
         *
         * @param amount the value of {@code amount}
         * @return the patch with that change
         */
        public InvoiceLinePatch amount(BigDecimal amount) {
            return new InvoiceLinePatch(assignments.with(AMOUNT_COLUMN, amount));
        }

        @Override
        public Assignments<InvoiceLine> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code InvoiceLine} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.billing\",\"simpleNames\":[\"InvoiceLine\"]},\"publicTyp",
            "e\":true,\"properties\":[{\"name\":\"groupId\",\"type\":{\"kind\":\"LONG\",\"name\":\"long\"},",
            "\"id\":true,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}]},{\"name\":\"inv",
            "oiceId\",\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"id\":true,\"references\":{",
            "\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.bi",
            "lling\",\"simpleNames\":[\"Invoice\"]}},\"onDelete\":\"CASCADE\",\"foreignKey\":true}}},{\"nam",
            "e\":\"position\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"amount",
            "\",\"type\":{\"kind\":\"BIG_DECIMAL\",\"name\":\"java.math.BigDecimal\"}}],\"construction\":{",
            "\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"groupId\"}},{\"OfColumn\":",
            "{\"property\":\"invoiceId\"}},{\"OfColumn\":{\"property\":\"position\"}},{\"OfColumn\":{\"prop",
            "erty\":\"amount\"}}]}},\"accessors\":[{\"property\":\"groupId\",\"member\":\"groupId\",\"metho",
            "d\":true},{\"property\":\"invoiceId\",\"member\":\"invoiceId\",\"method\":true},{\"property\":",
            "\"position\",\"member\":\"position\",\"method\":true}]},\"comment\":\"A line; its group is a c",
            "omponent of the key.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
