// Generated from com.acme.boards.Visitor. Do not edit; change the annotations on Visitor.
package com.acme.boards;

import dev.freehold.db.Assignments;
import dev.freehold.db.BooleanExpr;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Expr;
import dev.freehold.db.Key;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.time.Instant;
import java.time.LocalDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "Door ""A"""."Visitor $freehold$"}: rows of {@link Visitor}, copies of {@code User}, which a trigger
 * makes and deletes. An actor sees oneself and the members of the organizations that one is a member of.
 *
 * <p>A second mirror, elsewhere and under other names, for whoever comes: the anonymous and the deleted, too.
 *
 * @param <S> the row type from which a query starts; {@link Visitor} itself for {@link #VISITOR}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class VisitorTable<S> extends Table<S, Visitor> {
    private static final Column<String> ID_COLUMN = Column.required("Number", SqlType.UUID_TEXT);

    private static final Column<String> EMAIL_COLUMN = Column.optional("failed_id", SqlType.TEXT);

    private static final Column<Boolean> IS_ANONYMOUS_COLUMN = Column.required("is_anonymous", SqlType.BOOLEAN);

    private static final Column<Instant> DELETED_AT_COLUMN = Column.optional("deleted_at", SqlType.INSTANT);

    private static final Column<String> RAW_USER_META_DATA_COLUMN =
            Column.optional("raw_user_meta_data", SqlType.JSON_TEXT);

    private static final Column<Integer> COUNT_COLUMN = Column.required("count", SqlType.INT4).defaulted();

    private static final Column<LocalDateTime> SEEN_AT_COLUMN =
            Column.required("user", SqlType.LOCAL_DATE_TIME).updatedAt();

    private static final Reference ACCOUNT_REFERENCE = Reference.required("account").on(ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Visitor> VISITOR_ENTITY = Entity.of(Visitor.class, "Door \"A\"", "Visitor $freehold$")
            .id(ID_COLUMN, Visitor::id)
            .row(
                    VisitorTable::read,
                    ID_COLUMN,
                    EMAIL_COLUMN,
                    IS_ANONYMOUS_COLUMN,
                    DELETED_AT_COLUMN,
                    RAW_USER_META_DATA_COLUMN,
                    COUNT_COLUMN,
                    SEEN_AT_COLUMN)
            .scope(Scoping.mirror(
                    ID_COLUMN, EMAIL_COLUMN, IS_ANONYMOUS_COLUMN, DELETED_AT_COLUMN, RAW_USER_META_DATA_COLUMN))
            .foreignKey("Visitor $freehold$_Number_fkey", ACCOUNT_REFERENCE, () -> AuthTables.UserTable.USER_ENTITY)
            .build();

    /** The rows of {@link Visitor} that the actor may see: where queries start. */
    public static final VisitorTable<Visitor> VISITOR = new VisitorTable<>(Path.root(VISITOR_ENTITY));

    /** The column {@code "Door ""A"""."Visitor $freehold$"."Number"}: points at {@code "auth"."users"."id"}. */
    public final ComparableExpr<S, String> id = comparable(ID_COLUMN);

    /** The column {@code "Door ""A"""."Visitor $freehold$"."failed_id"}: copied from the user; may be null. */
    public final TextExpr<S> email = text(EMAIL_COLUMN);

    /** The column {@code "Door ""A"""."Visitor $freehold$"."is_anonymous"}: copied from the user. */
    public final BooleanExpr<S> isAnonymous = bool(IS_ANONYMOUS_COLUMN);

    /** The column {@code "Door ""A"""."Visitor $freehold$"."deleted_at"}: copied from the user; may be null. */
    public final ComparableExpr<S, Instant> deletedAt = comparable(DELETED_AT_COLUMN);

    /** The column {@code "Door ""A"""."Visitor $freehold$"."raw_user_meta_data"}: copied from the user; may be null. */
    public final Expr<S, String> rawUserMetaData = expr(RAW_USER_META_DATA_COLUMN);

    /** The column {@code "Door ""A"""."Visitor $freehold$"."count"}. */
    public final ComparableExpr<S, Integer> count = comparable(COUNT_COLUMN);

    /** The column {@code "Door ""A"""."Visitor $freehold$"."user"}: when the row was last changed. */
    public final ComparableExpr<S, LocalDateTime> seenAt = comparable(SEEN_AT_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #VISITOR}.
     *
     * @param path the way from {@code S} to this table
     */
    public VisitorTable(Path<S> path) {
        super(VISITOR_ENTITY, path);
    }

    /**
     * Follows {@code Number} to the account of the visitor.
     *
     * @return the user, joined; all of its columns are null for every visitor whose account is deleted
     */
    public AuthTables.UserTable<S> account() {
        return toOne(ACCOUNT_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * The visitor with this id.
     *
     * @param id the value of {@code Number}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Visitor> key(String id) {
        return Key.of(Assignments.of(VISITOR_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * Changes to rows of {@link Visitor}, none at first. An actor changes one's own row only.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public VisitorPatch patch() {
        return new VisitorPatch(Assignments.of(VISITOR_ENTITY));
    }

    private static Visitor read(Row row) {
        return new Visitor(
                row.required(ID_COLUMN),
                row.optional(EMAIL_COLUMN),
                row.required(IS_ANONYMOUS_COLUMN),
                row.optional(DELETED_AT_COLUMN),
                row.optional(RAW_USER_META_DATA_COLUMN),
                row.required(COUNT_COLUMN),
                row.required(SEEN_AT_COLUMN));
    }

    /** Changes to rows of {@link Visitor}. Immutable: each method returns a new one. */
    public static final class VisitorPatch implements Patch<Visitor> {
        private final Assignments<Visitor> assignments;

        private VisitorPatch(Assignments<Visitor> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code count}.
         *
         * @param count the value of {@code count}
         * @return the patch with that change
         */
        public VisitorPatch count(int count) {
            return new VisitorPatch(assignments.with(COUNT_COLUMN, count));
        }

        @Override
        public Assignments<Visitor> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Visitor} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.boards\",\"simpleNames\":[\"Visitor\"]},\"publicType\":t",
            "rue,\"table\":{\"value\":\"Visitor $freehold$\"},\"schema\":{\"value\":\"Door \\\"A\\\"\"},\"m",
            "arks\":[{\"kind\":\"MIRROR\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"si",
            "mpleNames\":[\"SupabaseAuth\",\"User\"]}},\"onDelete\":\"UNSTATED\",\"name\":\"account\",\"inv",
            "erse\":\"visits\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"",
            "java.lang.String\"},\"column\":{\"name\":{\"value\":\"Number\"}},\"id\":true},{\"name\":\"emai",
            "l\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"column\":",
            "{\"name\":{\"value\":\"failed_id\"}}},{\"name\":\"isAnonymous\",\"type\":{\"kind\":\"BOOLEAN\"",
            ",\"name\":\"boolean\"}},{\"name\":\"deletedAt\",\"type\":{\"kind\":\"INSTANT\",\"name\":\"java",
            ".time.Instant\"},\"nullable\":true},{\"name\":\"rawUserMetaData\",\"type\":{\"kind\":\"STRING",
            "\",\"name\":\"java.lang.String\"},\"nullable\":true},{\"name\":\"count\",\"type\":{\"kind\":\"",
            "INT\",\"name\":\"int\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"0\"}}}},{\"name\":",
            "\"seenAt\",\"type\":{\"kind\":\"LOCAL_DATE_TIME\",\"name\":\"java.time.LocalDateTime\"},\"colu",
            "mn\":{\"name\":{\"value\":\"user\"}},\"updatedAt\":{\"value\":{}}}],\"construction\":{\"making",
            "\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\"",
            ":\"email\"}},{\"OfColumn\":{\"property\":\"isAnonymous\"}},{\"OfColumn\":{\"property\":\"delet",
            "edAt\"}},{\"OfColumn\":{\"property\":\"rawUserMetaData\"}},{\"OfColumn\":{\"property\":\"count",
            "\"}},{\"OfColumn\":{\"property\":\"seenAt\"}}]}},\"accessors\":[{\"property\":\"id\",\"member",
            "\":\"id\",\"method\":true}]},\"comment\":\"A second mirror, elsewhere and under other names, f",
            "or whoever comes: the anonymous and the deleted, too.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
