// Generated from com.acme.vault.Reply. Do not edit; change the annotations on Reply.
package com.acme.vault;

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

/**
 * The table {@code "vault"."reply"}: rows of {@link Reply}, each belonging to whom its remark belongs.
 *
 * <p>An answer to a remark, whose organization is that of the remark's task.
 *
 * @param <S> the row type from which a query starts; {@link Reply} itself for {@link #REPLY}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ReplyTable<S> extends Table<S, Reply> implements Writable<Reply> {
    private static final Column<Long> ID_COLUMN = Column.required("id", SqlType.INT8).identity();

    private static final Column<Long> REMARK_ID_COLUMN = Column.required("remark_id", SqlType.INT8);

    private static final Column<String> WORDS_COLUMN = Column.required("words", SqlType.TEXT);

    private static final Reference REMARK_REFERENCE = Reference.required("remark").on(REMARK_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Reply> REPLY_ENTITY = Entity.of(Reply.class, "vault", "reply")
            .id(ID_COLUMN, Reply::id)
            .row(ReplyTable::read, ID_COLUMN, REMARK_ID_COLUMN, WORDS_COLUMN)
            .scope(Scoping.through(REMARK_REFERENCE, () -> RemarkTable.REMARK_ENTITY))
            .foreignKey("reply_remark_id_fkey", REMARK_REFERENCE, () -> RemarkTable.REMARK_ENTITY)
            .build();

    /** The rows of {@link Reply} that the actor may see: where queries start. */
    public static final ReplyTable<Reply> REPLY = new ReplyTable<>(Path.root(REPLY_ENTITY));

    /** The column {@code "vault"."reply"."id"}. */
    public final ComparableExpr<S, Long> id = comparable(ID_COLUMN);

    /** The column {@code "vault"."reply"."remark_id"}: points at {@code "vault"."remark"."id"}. */
    public final ComparableExpr<S, Long> remarkId = comparable(REMARK_ID_COLUMN);

    /** The column {@code "vault"."reply"."words"}. */
    public final TextExpr<S> words = text(WORDS_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #REPLY}.
     *
     * @param path the way from {@code S} to this table
     */
    public ReplyTable(Path<S> path) {
        super(REPLY_ENTITY, path);
    }

    /**
     * Follows {@code remark_id} to the remark of the reply.
     *
     * @return the remark, joined
     */
    public RemarkTable<S> remark() {
        return toOne(REMARK_REFERENCE, RemarkTable.REMARK_ENTITY, RemarkTable::new);
    }

    /**
     * The reply with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Reply> key(long id) {
        return Key.of(Assignments.of(REPLY_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new reply. Its {@code id} is made on insert.
     *
     * @param remarkId the value of {@code remark_id}
     * @param words the value of {@code words}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ReplyInsert insert(long remarkId, String words) {
        return new ReplyInsert(Assignments.of(REPLY_ENTITY).with(REMARK_ID_COLUMN, remarkId).with(WORDS_COLUMN, words));
    }

    /**
     * Changes to rows of {@link Reply}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ReplyPatch patch() {
        return new ReplyPatch(Assignments.of(REPLY_ENTITY));
    }

    private static Reply read(Row row) {
        return new Reply(row.required(ID_COLUMN), row.required(REMARK_ID_COLUMN), row.required(WORDS_COLUMN));
    }

    /** One reply to be inserted. Immutable: each method returns a new one. */
    public static final class ReplyInsert implements Insert<Reply> {
        private final Assignments<Reply> assignments;

        private ReplyInsert(Assignments<Reply> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Reply> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Reply}. Immutable: each method returns a new one. */
    public static final class ReplyPatch implements Patch<Reply> {
        private final Assignments<Reply> assignments;

        private ReplyPatch(Assignments<Reply> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code words}.
         *
         * @param words the value of {@code words}
         * @return the patch with that change
         */
        public ReplyPatch words(String words) {
            return new ReplyPatch(assignments.with(WORDS_COLUMN, words));
        }

        @Override
        public Assignments<Reply> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Reply} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.vault\",\"simpleNames\":[\"Reply\"]},\"publicType\":true",
            ",\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\",\"through\":\"remark\"}],\"pr",
            "operties\":[{\"name\":\"id\",\"type\":{\"kind\":\"LONG\",\"name\":\"long\"},\"id\":true,\"gene",
            "rated\":{\"value\":{}}},{\"name\":\"remarkId\",\"type\":{\"kind\":\"LONG\",\"name\":\"long\"},",
            "\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName",
            "\":\"com.acme.vault\",\"simpleNames\":[\"Remark\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":",
            "true}}},{\"name\":\"words\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}],\"c",
            "onstruction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"O",
            "fColumn\":{\"property\":\"remarkId\"}},{\"OfColumn\":{\"property\":\"words\"}}]}},\"accessors",
            "\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"An answer to a rem",
            "ark, whose organization is that of the remark's task.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
