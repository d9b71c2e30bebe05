// Generated from com.acme.work.Card. Do not edit; change the annotations on Card.
package com.acme.work;

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
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."card"}: rows of {@link Card}, each in one team.
 *
 * <p>A card on a board of its team.
 *
 * @param <S> the row type from which a query starts; {@link Card} itself for {@link #CARD}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class CardTable<S> extends Table<S, Card> implements Writable<Card> {
    private static final Column<Long> ID_COLUMN = Column.required("id", SqlType.INT8).identity();

    private static final Column<String> BOARD_ID_COLUMN = Column.required("board_id", SqlType.TEXT);

    private static final Column<String> SQUAD_ID_COLUMN = Column.required("squad_id", SqlType.TEXT);

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<String> LABEL_CODE_COLUMN = Column.optional("label_code", SqlType.TEXT);

    private static final Reference BOARD_REFERENCE = Reference.required("board")
            .on(SQUAD_ID_COLUMN, "team_id")
            .on(BOARD_ID_COLUMN, "id");

    private static final Reference LABEL_REFERENCE = Reference.optional("label").on(LABEL_CODE_COLUMN, "code");

    private static final Reference SQUAD_REFERENCE = Reference.required("squad").on(SQUAD_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Card> CARD_ENTITY = Entity.of(Card.class, "public", "card")
            .id(ID_COLUMN, Card::id)
            .row(CardTable::read, ID_COLUMN, BOARD_ID_COLUMN, SQUAD_ID_COLUMN, TEXT_COLUMN, LABEL_CODE_COLUMN)
            .scope(Scoping.team(SQUAD_ID_COLUMN))
            .foreignKey("card_board_id_fkey", BOARD_REFERENCE, () -> BoardTable.BOARD_ENTITY)
            .foreignKey("card_label_code_fkey", LABEL_REFERENCE, () -> LabelTable.LABEL_ENTITY)
            .build();

    /** The rows of {@link Card} that the actor may see: where queries start. */
    public static final CardTable<Card> CARD = new CardTable<>(Path.root(CARD_ENTITY));

    /** The column {@code "public"."card"."id"}. */
    public final ComparableExpr<S, Long> id = comparable(ID_COLUMN);

    /** The column {@code "public"."card"."board_id"}: points at {@code "public"."board"."id"}. */
    public final TextExpr<S> boardId = text(BOARD_ID_COLUMN);

    /** The column {@code "public"."card"."squad_id"}: the team to which the row belongs. */
    public final TextExpr<S> squadId = text(SQUAD_ID_COLUMN);

    /** The column {@code "public"."card"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "public"."card"."label_code"}: points at {@code "public"."label"."code"}; may be null. */
    public final TextExpr<S> labelCode = text(LABEL_CODE_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #CARD}.
     *
     * @param path the way from {@code S} to this table
     */
    public CardTable(Path<S> path) {
        super(CARD_ENTITY, path);
    }

    /**
     * Follows {@code board_id} to the board of the card.
     *
     * @return the board, joined
     */
    public BoardTable<S> board() {
        return toOne(BOARD_REFERENCE, BoardTable.BOARD_ENTITY, BoardTable::new);
    }

    /**
     * Follows {@code label_code} to the label of the card.
     *
     * @return the label, joined; all of its columns are null for every card without label
     */
    public LabelTable<S> label() {
        return toOne(LABEL_REFERENCE, LabelTable.LABEL_ENTITY, LabelTable::new);
    }

    /**
     * Follows {@code squad_id} to the squad of the card.
     *
     * @return the team, joined
     */
    public AuthTables.TeamTable<S> squad() {
        return toOne(SQUAD_REFERENCE, AuthTables.TeamTable.TEAM_ENTITY, AuthTables.TeamTable::new);
    }

    /**
     * The card with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Card> key(long id) {
        return Key.of(Assignments.of(CARD_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new card. Its team comes from the actor. Its {@code id} is made on insert.
     *
     * @param boardId the value of {@code board_id}
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public CardInsert insert(String boardId, String text) {
        return new CardInsert(Assignments.of(CARD_ENTITY).with(BOARD_ID_COLUMN, boardId).with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Card}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public CardPatch patch() {
        return new CardPatch(Assignments.of(CARD_ENTITY));
    }

    private static Card read(Row row) {
        return new Card(
                row.required(ID_COLUMN),
                row.required(BOARD_ID_COLUMN),
                row.required(SQUAD_ID_COLUMN),
                row.required(TEXT_COLUMN),
                row.optional(LABEL_CODE_COLUMN));
    }

    /** One card to be inserted. Immutable: each method returns a new one. */
    public static final class CardInsert implements Insert<Card> {
        private final Assignments<Card> assignments;

        private CardInsert(Assignments<Card> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code label_code}.
         *
         * @param labelCode the value of {@code label_code}, or null
         * @return the insert with that value
         */
        public CardInsert labelCode(@Nullable String labelCode) {
            return new CardInsert(assignments.with(LABEL_CODE_COLUMN, labelCode));
        }

        @Override
        public Assignments<Card> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Card}. Immutable: each method returns a new one. */
    public static final class CardPatch implements Patch<Card> {
        private final Assignments<Card> assignments;

        private CardPatch(Assignments<Card> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code board_id}.
         *
         * @param boardId the value of {@code board_id}
         * @return the patch with that change
         */
        public CardPatch boardId(String boardId) {
            return new CardPatch(assignments.with(BOARD_ID_COLUMN, boardId));
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public CardPatch text(String text) {
            return new CardPatch(assignments.with(TEXT_COLUMN, text));
        }

        /**
         * Sets {@code label_code}.
         *
         * @param labelCode the value of {@code label_code}, or null
         * @return the patch with that change
         */
        public CardPatch labelCode(@Nullable String labelCode) {
            return new CardPatch(assignments.with(LABEL_CODE_COLUMN, labelCode));
        }

        @Override
        public Assignments<Card> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Card} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Card\"]},\"publicType\":true,",
            "\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"LONG\",\"name\":\"long\"},\"id\":true,\"",
            "generated\":{\"value\":{}}},{\"name\":\"boardId\",\"type\":{\"kind\":\"STRING\",\"name\":\"jav",
            "a.lang.String\"},\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value",
            "\":{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Board\"]}},\"onDelete\":\"CASCADE\",",
            "\"foreignKey\":true}}},{\"name\":\"squadId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lan",
            "g.String\"},\"marks\":[{\"kind\":\"TEAM\",\"onDelete\":\"UNSTATED\",\"name\":\"squad\",\"inver",
            "se\":\"squadCards\"}]},{\"name\":\"text\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.S",
            "tring\"}},{\"name\":\"labelCode\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}",
            ",\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"val",
            "ue\":{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Label\"]}},\"onDelete\":\"UNSTATED",
            "\",\"name\":\"label\",\"foreignKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"argum",
            "ents\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"boardId\"}},{\"OfCo",
            "lumn\":{\"property\":\"squadId\"}},{\"OfColumn\":{\"property\":\"text\"}},{\"OfColumn\":{\"pro",
            "perty\":\"labelCode\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":tr",
            "ue}]},\"comment\":\"A card on a board of its team.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
