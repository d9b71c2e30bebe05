// Generated from com.acme.work.Line. Do not edit; change the annotations on Line.
package com.acme.work;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Selection;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Embedded;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."line"}: rows of {@link Line}, each in one organization.
 *
 * <p>Its key has a class, of the same names and types, as other programs want it.
 *
 * @param <S> the row type from which a query starts; {@link Line} itself for {@link #LINE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class LineTable<S> extends Table<S, Line> implements Writable<Line> {
    private static final Column<String> INVOICE_COLUMN = Column.required("invoice", SqlType.TEXT);

    private static final Column<Integer> NUMBER_COLUMN = Column.required("number", SqlType.INT4);

    private static final Column<Integer> DISCOUNT_CENTS_COLUMN = Column.optional("discount_cents", SqlType.INT4);

    private static final Column<String> DISCOUNT_REASON_COLUMN = Column.optional("discount_reason", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Embedded<Discount> DISCOUNT_PART = Embedded.of(LineTable::readDiscount)
            .column(DISCOUNT_CENTS_COLUMN, Discount::cents)
            .column(DISCOUNT_REASON_COLUMN, Discount::reason)
            .build();

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Line> LINE_ENTITY = Entity.of(Line.class, "public", "line")
            .id(INVOICE_COLUMN, row -> row.invoice)
            .id(NUMBER_COLUMN, row -> row.number)
            .row(LineTable::read, INVOICE_COLUMN, NUMBER_COLUMN, DISCOUNT_CENTS_COLUMN, DISCOUNT_REASON_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .build();

    /** The rows of {@link Line} that the actor may see: where queries start. */
    public static final LineTable<Line> LINE = new LineTable<>(Path.root(LINE_ENTITY));

    /** The column {@code "public"."line"."invoice"}. */
    public final TextExpr<S> invoice = text(INVOICE_COLUMN);

    /** The column {@code "public"."line"."number"}. */
    public final ComparableExpr<S, Integer> number = comparable(NUMBER_COLUMN);

    /** The column {@code "public"."line"."discount_cents"}; may be null. */
    public final ComparableExpr<S, Integer> discountCents = comparable(DISCOUNT_CENTS_COLUMN);

    /** The column {@code "public"."line"."discount_reason"}; may be null. */
    public final TextExpr<S> discountReason = text(DISCOUNT_REASON_COLUMN);

    /** The column {@code "public"."line"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * The columns {@code discount_cents} and {@code discount_reason} as one {@link Discount}; null where all of them
     * are.
     */
    public final Selection<S, Discount> discount = embedded(DISCOUNT_PART);

    /**
     * Used by generated code to join the table; a query starts with {@link #LINE}.
     *
     * @param path the way from {@code S} to this table
     */
    public LineTable(Path<S> path) {
        super(LINE_ENTITY, path);
    }

    /**
     * Follows {@code organization_id} to the organization of the line.
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
     * The line with these ids.
     *
     * @param invoice the value of {@code invoice}
     * @param number the value of {@code number}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Line> key(String invoice, int number) {
        return Key.of(Assignments.of(LINE_ENTITY).with(INVOICE_COLUMN, invoice).with(NUMBER_COLUMN, number));
    }

    /**
     * One new line. Its organization comes from the actor.
     *
     * @param invoice the value of {@code invoice}
     * @param number the value of {@code number}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public LineInsert insert(String invoice, int number) {
        return new LineInsert(Assignments.of(LINE_ENTITY).with(INVOICE_COLUMN, invoice).with(NUMBER_COLUMN, number));
    }

    /**
     * Changes to rows of {@link Line}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public LinePatch patch() {
        return new LinePatch(Assignments.of(LINE_ENTITY));
    }

    private static Line read(Row row) {
        Line result = new Line();
        result.invoice = row.required(INVOICE_COLUMN);
        result.number = row.required(NUMBER_COLUMN);
        result.discount = DISCOUNT_PART.read(row);
        return result;
    }

    private static Discount readDiscount(Row row) {
        return new Discount(row.required(DISCOUNT_CENTS_COLUMN), row.optional(DISCOUNT_REASON_COLUMN));
    }

    /** One line to be inserted. Immutable: each method returns a new one. */
    public static final class LineInsert implements Insert<Line> {
        private final Assignments<Line> assignments;

        private LineInsert(Assignments<Line> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code discount_cents} and {@code discount_reason}.
         *
         * @param discount the values of {@code discount_cents} and {@code discount_reason}, or null
         * @return the insert with that value
         */
        public LineInsert discount(@Nullable Discount discount) {
            return new LineInsert(assignments.with(DISCOUNT_PART, discount));
        }

        @Override
        public Assignments<Line> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Line}. Immutable: each method returns a new one. */
    public static final class LinePatch implements Patch<Line> {
        private final Assignments<Line> assignments;

        private LinePatch(Assignments<Line> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code discount_cents} and {@code discount_reason}.
         *
         * @param discount the values of {@code discount_cents} and {@code discount_reason}, or null
         * @return the patch with that change
         */
        public LinePatch discount(@Nullable Discount discount) {
            return new LinePatch(assignments.with(DISCOUNT_PART, discount));
        }

        /**
         * Sets {@code discount_cents}.
         *
         * @param discountCents the value of {@code discount_cents}, or null
         * @return the patch with that change
         */
        public LinePatch discountCents(@Nullable Integer discountCents) {
            return new LinePatch(assignments.with(DISCOUNT_CENTS_COLUMN, discountCents));
        }

        /**
         * Sets {@code discount_reason}.
         *
         * @param discountReason the value of {@code discount_reason}, or null
         * @return the patch with that change
         */
        public LinePatch discountReason(@Nullable String discountReason) {
            return new LinePatch(assignments.with(DISCOUNT_REASON_COLUMN, discountReason));
        }

        @Override
        public Assignments<Line> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Line} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Line\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"",
            "invoice\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":",
            "\"number\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"discountCents",
            "\",\"prefix\":\"discount\",\"type\":{\"kind\":\"INT\",\"name\":\"java.lang.Integer\"},\"nullab",
            "le\":true,\"column\":{\"name\":{\"value\":\"discount_cents\"}}},{\"name\":\"discountReason\",",
            "\"prefix\":\"discount\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullabl",
            "e\":true,\"column\":{\"name\":{\"value\":\"discount_reason\"}}}],\"construction\":{\"making\":",
            "{\"value\":{\"writers\":[{\"value\":{\"OfColumn\":{\"property\":\"invoice\"}},\"member\":\"inv",
            "oice\"},{\"value\":{\"OfColumn\":{\"property\":\"number\"}},\"member\":\"number\"},{\"value\":",
            "{\"OfPart\":{\"property\":\"discount\"}},\"member\":\"discount\"}]}},\"accessors\":[{\"propert",
            "y\":\"invoice\",\"member\":\"invoice\"},{\"property\":\"number\",\"member\":\"number\"},{\"pro",
            "perty\":\"discount\",\"member\":\"discount\"}],\"parts\":[{\"property\":\"discount\",\"type\":",
            "{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Discount\"]},\"nullable\":true,\"making",
            "\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"discountCents\",\"required\":true}",
            "},{\"OfColumn\":{\"property\":\"discountReason\"}}]}},\"members\":[\"discountCents\",\"discoun",
            "tReason\"],\"accessors\":[{\"property\":\"discountCents\",\"member\":\"cents\",\"method\":true",
            "},{\"property\":\"discountReason\",\"member\":\"reason\",\"method\":true}]}]},\"comment\":\"It",
            "s key has a class, of the same names and types, as other programs want it.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
