// Generated from com.acme.types.Contents. Do not edit; change the annotations on Contents.
package com.acme.types;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Expr;
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
import dev.freehold.db.schema.Json;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."contents"}: rows of {@link Contents}. Everybody sees them: contents are for everyone.
 *
 * <p>Every Java type that is neither a number nor a time, required and not.
 *
 * @param <S> the row type from which a query starts; {@link Contents} itself for {@link #CONTENTS}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ContentsTable<S> extends Table<S, Contents> implements Writable<Contents> {
    private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID);

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<String> TEXT_OR_NULL_COLUMN = Column.optional("text_or_null", SqlType.TEXT);

    private static final Column<String> FIVE_COLUMN = Column.required("five", SqlType.TEXT);

    private static final Column<String> THREE_OR_NULL_COLUMN = Column.optional("three_or_null", SqlType.TEXT);

    private static final Column<Character> LETTER_COLUMN = Column.required("letter", SqlType.CHAR);

    private static final Column<Character> LETTER_OR_NULL_COLUMN = Column.optional("letter_or_null", SqlType.CHAR);

    private static final Column<UUID> UUID_COLUMN = Column.required("uuid", SqlType.UUID);

    private static final Column<UUID> UUID_OR_NULL_COLUMN = Column.optional("uuid_or_null", SqlType.UUID);

    private static final Column<String> UUID_TEXT_COLUMN = Column.optional("uuid_text", SqlType.UUID_TEXT);

    private static final Column<String> NUMBER_TEXT_COLUMN = Column.optional("number_text", SqlType.INT4_TEXT);

    private static final Column<String> LARGE_TEXT_COLUMN = Column.optional("large_text", SqlType.INT8_TEXT);

    private static final Column<byte[]> BYTES_COLUMN = Column.required("bytes", SqlType.BYTEA);

    private static final Column<byte[]> BYTES_OR_NULL_COLUMN = Column.optional("bytes_or_null", SqlType.BYTEA);

    private static final Column<Contents.Size> SIZE_COLUMN =
            Column.required("size", SqlType.enumText(Contents.Size.class));

    private static final Column<Contents.Size> SIZE_OR_NULL_COLUMN =
            Column.optional("size_or_null", SqlType.enumText(Contents.Size.class));

    private static final Column<Colour> COLOUR_COLUMN = Column.optional("colour", SqlType.enumText(Colour.class));

    private static final Column<Json> JSON_COLUMN = Column.required("json", SqlType.JSON);

    private static final Column<Json> JSON_OR_NULL_COLUMN = Column.optional("json_or_null", SqlType.JSON);

    private static final Column<String> JSON_TEXT_COLUMN = Column.optional("json_text", SqlType.JSON_TEXT);

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Contents> CONTENTS_ENTITY = Entity.of(Contents.class, "public", "contents")
            .id(ID_COLUMN, Contents::id)
            .row(
                    ContentsTable::read,
                    ID_COLUMN,
                    TEXT_COLUMN,
                    TEXT_OR_NULL_COLUMN,
                    FIVE_COLUMN,
                    THREE_OR_NULL_COLUMN,
                    LETTER_COLUMN,
                    LETTER_OR_NULL_COLUMN,
                    UUID_COLUMN,
                    UUID_OR_NULL_COLUMN,
                    UUID_TEXT_COLUMN,
                    NUMBER_TEXT_COLUMN,
                    LARGE_TEXT_COLUMN,
                    BYTES_COLUMN,
                    BYTES_OR_NULL_COLUMN,
                    SIZE_COLUMN,
                    SIZE_OR_NULL_COLUMN,
                    COLOUR_COLUMN,
                    JSON_COLUMN,
                    JSON_OR_NULL_COLUMN,
                    JSON_TEXT_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Contents} that the actor may see: where queries start. */
    public static final ContentsTable<Contents> CONTENTS = new ContentsTable<>(Path.root(CONTENTS_ENTITY));

    /** The column {@code "public"."contents"."id"}. */
    public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

    /** The column {@code "public"."contents"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "public"."contents"."text_or_null"}; may be null. */
    public final TextExpr<S> textOrNull = text(TEXT_OR_NULL_COLUMN);

    /** The column {@code "public"."contents"."five"}. */
    public final TextExpr<S> five = text(FIVE_COLUMN);

    /** The column {@code "public"."contents"."three_or_null"}; may be null. */
    public final TextExpr<S> threeOrNull = text(THREE_OR_NULL_COLUMN);

    /** The column {@code "public"."contents"."letter"}. */
    public final ComparableExpr<S, Character> letter = comparable(LETTER_COLUMN);

    /** The column {@code "public"."contents"."letter_or_null"}; may be null. */
    public final ComparableExpr<S, Character> letterOrNull = comparable(LETTER_OR_NULL_COLUMN);

    /** The column {@code "public"."contents"."uuid"}. */
    public final ComparableExpr<S, UUID> uuid = comparable(UUID_COLUMN);

    /** The column {@code "public"."contents"."uuid_or_null"}; may be null. */
    public final ComparableExpr<S, UUID> uuidOrNull = comparable(UUID_OR_NULL_COLUMN);

    /** The column {@code "public"."contents"."uuid_text"}; may be null. */
    public final ComparableExpr<S, String> uuidText = comparable(UUID_TEXT_COLUMN);

    /** The column {@code "public"."contents"."number_text"}; may be null. */
    public final ComparableExpr<S, String> numberText = comparable(NUMBER_TEXT_COLUMN);

    /** The column {@code "public"."contents"."large_text"}; may be null. */
    public final ComparableExpr<S, String> largeText = comparable(LARGE_TEXT_COLUMN);

    /** The column {@code "public"."contents"."bytes"}. */
    public final Expr<S, byte[]> bytes = expr(BYTES_COLUMN);

    /** The column {@code "public"."contents"."bytes_or_null"}; may be null. */
    public final Expr<S, byte[]> bytesOrNull = expr(BYTES_OR_NULL_COLUMN);

    /** The column {@code "public"."contents"."size"}. */
    public final Expr<S, Contents.Size> size = expr(SIZE_COLUMN);

    /** The column {@code "public"."contents"."size_or_null"}; may be null. */
    public final Expr<S, Contents.Size> sizeOrNull = expr(SIZE_OR_NULL_COLUMN);

    /** The column {@code "public"."contents"."colour"}; may be null. */
    public final Expr<S, Colour> colour = expr(COLOUR_COLUMN);

    /** The column {@code "public"."contents"."json"}. */
    public final Expr<S, Json> json = expr(JSON_COLUMN);

    /** The column {@code "public"."contents"."json_or_null"}; may be null. */
    public final Expr<S, Json> jsonOrNull = expr(JSON_OR_NULL_COLUMN);

    /** The column {@code "public"."contents"."json_text"}; may be null. */
    public final Expr<S, String> jsonText = expr(JSON_TEXT_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #CONTENTS}.
     *
     * @param path the way from {@code S} to this table
     */
    public ContentsTable(Path<S> path) {
        super(CONTENTS_ENTITY, path);
    }

    /**
     * The contents with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Contents> key(UUID id) {
        return Key.of(Assignments.of(CONTENTS_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new contents.
     *
     * @param id the value of {@code id}
     * @param text the value of {@code text}
     * @param five the value of {@code five}
     * @param letter the value of {@code letter}
     * @param uuid the value of {@code uuid}
     * @param bytes the value of {@code bytes}
     * @param size the value of {@code size}
     * @param json the value of {@code json}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ContentsInsert insert(UUID id, String text, String five, char letter, UUID uuid,
            byte[] bytes, Contents.Size size, Json json) {
        return new ContentsInsert(Assignments.of(CONTENTS_ENTITY)
                .with(ID_COLUMN, id)
                .with(TEXT_COLUMN, text)
                .with(FIVE_COLUMN, five)
                .with(LETTER_COLUMN, letter)
                .with(UUID_COLUMN, uuid)
                .with(BYTES_COLUMN, bytes)
                .with(SIZE_COLUMN, size)
                .with(JSON_COLUMN, json));
    }

    /**
     * Changes to rows of {@link Contents}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ContentsPatch patch() {
        return new ContentsPatch(Assignments.of(CONTENTS_ENTITY));
    }

    private static Contents read(Row row) {
        return new Contents(
                row.required(ID_COLUMN),
                row.required(TEXT_COLUMN),
                row.optional(TEXT_OR_NULL_COLUMN),
                row.required(FIVE_COLUMN),
                row.optional(THREE_OR_NULL_COLUMN),
                row.required(LETTER_COLUMN),
                row.optional(LETTER_OR_NULL_COLUMN),
                row.required(UUID_COLUMN),
                row.optional(UUID_OR_NULL_COLUMN),
                row.optional(UUID_TEXT_COLUMN),
                row.optional(NUMBER_TEXT_COLUMN),
                row.optional(LARGE_TEXT_COLUMN),
                row.required(BYTES_COLUMN),
                row.optional(BYTES_OR_NULL_COLUMN),
                row.required(SIZE_COLUMN),
                row.optional(SIZE_OR_NULL_COLUMN),
                row.optional(COLOUR_COLUMN),
                row.required(JSON_COLUMN),
                row.optional(JSON_OR_NULL_COLUMN),
                row.optional(JSON_TEXT_COLUMN));
    }

    /** One contents to be inserted. Immutable: each method returns a new one. */
    public static final class ContentsInsert implements Insert<Contents> {
        private final Assignments<Contents> assignments;

        private ContentsInsert(Assignments<Contents> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code text_or_null}.
         *
         * @param textOrNull the value of {@code text_or_null}, or null
         * @return the insert with that value
         */
        public ContentsInsert textOrNull(@Nullable String textOrNull) {
            return new ContentsInsert(assignments.with(TEXT_OR_NULL_COLUMN, textOrNull));
        }

        /**
         * Sets {@code three_or_null}.
         *
         * @param threeOrNull the value of {@code three_or_null}, or null
         * @return the insert with that value
         */
        public ContentsInsert threeOrNull(@Nullable String threeOrNull) {
            return new ContentsInsert(assignments.with(THREE_OR_NULL_COLUMN, threeOrNull));
        }

        /**
         * Sets {@code letter_or_null}.
         *
         * @param letterOrNull the value of {@code letter_or_null}, or null
         * @return the insert with that value
         */
        public ContentsInsert letterOrNull(@Nullable Character letterOrNull) {
            return new ContentsInsert(assignments.with(LETTER_OR_NULL_COLUMN, letterOrNull));
        }

        /**
         * Sets {@code uuid_or_null}.
         *
         * @param uuidOrNull the value of {@code uuid_or_null}, or null
         * @return the insert with that value
         */
        public ContentsInsert uuidOrNull(@Nullable UUID uuidOrNull) {
            return new ContentsInsert(assignments.with(UUID_OR_NULL_COLUMN, uuidOrNull));
        }

        /**
         * Sets {@code uuid_text}.
         *
         * @param uuidText the value of {@code uuid_text}, or null
         * @return the insert with that value
         */
        public ContentsInsert uuidText(@Nullable String uuidText) {
            return new ContentsInsert(assignments.with(UUID_TEXT_COLUMN, uuidText));
        }

        /**
         * Sets {@code number_text}.
         *
         * @param numberText the value of {@code number_text}, or null
         * @return the insert with that value
         */
        public ContentsInsert numberText(@Nullable String numberText) {
            return new ContentsInsert(assignments.with(NUMBER_TEXT_COLUMN, numberText));
        }

        /**
         * Sets {@code large_text}.
         *
         * @param largeText the value of {@code large_text}, or null
         * @return the insert with that value
         */
        public ContentsInsert largeText(@Nullable String largeText) {
            return new ContentsInsert(assignments.with(LARGE_TEXT_COLUMN, largeText));
        }

        /**
         * Sets {@code bytes_or_null}.
         *
         * @param bytesOrNull the value of {@code bytes_or_null}, or null
         * @return the insert with that value
         */
        public ContentsInsert bytesOrNull(byte @Nullable [] bytesOrNull) {
            return new ContentsInsert(assignments.with(BYTES_OR_NULL_COLUMN, bytesOrNull));
        }

        /**
         * Sets {@code size_or_null}.
         *
         * @param sizeOrNull the value of {@code size_or_null}, or null
         * @return the insert with that value
         */
        public ContentsInsert sizeOrNull(Contents.@Nullable Size sizeOrNull) {
            return new ContentsInsert(assignments.with(SIZE_OR_NULL_COLUMN, sizeOrNull));
        }

        /**
         * Sets {@code colour}.
         *
         * @param colour the value of {@code colour}, or null
         * @return the insert with that value
         */
        public ContentsInsert colour(@Nullable Colour colour) {
            return new ContentsInsert(assignments.with(COLOUR_COLUMN, colour));
        }

        /**
         * Sets {@code json_or_null}.
         *
         * @param jsonOrNull the value of {@code json_or_null}, or null
         * @return the insert with that value
         */
        public ContentsInsert jsonOrNull(@Nullable Json jsonOrNull) {
            return new ContentsInsert(assignments.with(JSON_OR_NULL_COLUMN, jsonOrNull));
        }

        /**
         * Sets {@code json_text}.
         *
         * @param jsonText the value of {@code json_text}, or null
         * @return the insert with that value
         */
        public ContentsInsert jsonText(@Nullable String jsonText) {
            return new ContentsInsert(assignments.with(JSON_TEXT_COLUMN, jsonText));
        }

        @Override
        public Assignments<Contents> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Contents}. Immutable: each method returns a new one. */
    public static final class ContentsPatch implements Patch<Contents> {
        private final Assignments<Contents> assignments;

        private ContentsPatch(Assignments<Contents> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public ContentsPatch text(String text) {
            return new ContentsPatch(assignments.with(TEXT_COLUMN, text));
        }

        /**
         * Sets {@code text_or_null}.
         *
         * @param textOrNull the value of {@code text_or_null}, or null
         * @return the patch with that change
         */
        public ContentsPatch textOrNull(@Nullable String textOrNull) {
            return new ContentsPatch(assignments.with(TEXT_OR_NULL_COLUMN, textOrNull));
        }

        /**
         * Sets {@code five}.
         *
         * @param five the value of {@code five}
         * @return the patch with that change
         */
        public ContentsPatch five(String five) {
            return new ContentsPatch(assignments.with(FIVE_COLUMN, five));
        }

        /**
         * Sets {@code three_or_null}.
         *
         * @param threeOrNull the value of {@code three_or_null}, or null
         * @return the patch with that change
         */
        public ContentsPatch threeOrNull(@Nullable String threeOrNull) {
            return new ContentsPatch(assignments.with(THREE_OR_NULL_COLUMN, threeOrNull));
        }

        /**
         * Sets {@code letter}.
         *
         * @param letter the value of {@code letter}
         * @return the patch with that change
         */
        public ContentsPatch letter(char letter) {
            return new ContentsPatch(assignments.with(LETTER_COLUMN, letter));
        }

        /**
         * Sets {@code letter_or_null}.
         *
         * @param letterOrNull the value of {@code letter_or_null}, or null
         * @return the patch with that change
         */
        public ContentsPatch letterOrNull(@Nullable Character letterOrNull) {
            return new ContentsPatch(assignments.with(LETTER_OR_NULL_COLUMN, letterOrNull));
        }

        /**
         * Sets {@code uuid}.
         *
         * @param uuid the value of {@code uuid}
         * @return the patch with that change
         */
        public ContentsPatch uuid(UUID uuid) {
            return new ContentsPatch(assignments.with(UUID_COLUMN, uuid));
        }

        /**
         * Sets {@code uuid_or_null}.
         *
         * @param uuidOrNull the value of {@code uuid_or_null}, or null
         * @return the patch with that change
         */
        public ContentsPatch uuidOrNull(@Nullable UUID uuidOrNull) {
            return new ContentsPatch(assignments.with(UUID_OR_NULL_COLUMN, uuidOrNull));
        }

        /**
         * Sets {@code uuid_text}.
         *
         * @param uuidText the value of {@code uuid_text}, or null
         * @return the patch with that change
         */
        public ContentsPatch uuidText(@Nullable String uuidText) {
            return new ContentsPatch(assignments.with(UUID_TEXT_COLUMN, uuidText));
        }

        /**
         * Sets {@code number_text}.
         *
         * @param numberText the value of {@code number_text}, or null
         * @return the patch with that change
         */
        public ContentsPatch numberText(@Nullable String numberText) {
            return new ContentsPatch(assignments.with(NUMBER_TEXT_COLUMN, numberText));
        }

        /**
         * Sets {@code large_text}.
         *
         * @param largeText the value of {@code large_text}, or null
         * @return the patch with that change
         */
        public ContentsPatch largeText(@Nullable String largeText) {
            return new ContentsPatch(assignments.with(LARGE_TEXT_COLUMN, largeText));
        }

        /**
         * Sets {@code bytes}.
         *
         * @param bytes the value of {@code bytes}
         * @return the patch with that change
         */
        public ContentsPatch bytes(byte[] bytes) {
            return new ContentsPatch(assignments.with(BYTES_COLUMN, bytes));
        }

        /**
         * Sets {@code bytes_or_null}.
         *
         * @param bytesOrNull the value of {@code bytes_or_null}, or null
         * @return the patch with that change
         */
        public ContentsPatch bytesOrNull(byte @Nullable [] bytesOrNull) {
            return new ContentsPatch(assignments.with(BYTES_OR_NULL_COLUMN, bytesOrNull));
        }

        /**
         * Sets {@code size}.
         *
         * @param size the value of {@code size}
         * @return the patch with that change
         */
        public ContentsPatch size(Contents.Size size) {
            return new ContentsPatch(assignments.with(SIZE_COLUMN, size));
        }

        /**
         * Sets {@code size_or_null}.
         *
         * @param sizeOrNull the value of {@code size_or_null}, or null
         * @return the patch with that change
         */
        public ContentsPatch sizeOrNull(Contents.@Nullable Size sizeOrNull) {
            return new ContentsPatch(assignments.with(SIZE_OR_NULL_COLUMN, sizeOrNull));
        }

        /**
         * Sets {@code colour}.
         *
         * @param colour the value of {@code colour}, or null
         * @return the patch with that change
         */
        public ContentsPatch colour(@Nullable Colour colour) {
            return new ContentsPatch(assignments.with(COLOUR_COLUMN, colour));
        }

        /**
         * Sets {@code json}.
         *
         * @param json the value of {@code json}
         * @return the patch with that change
         */
        public ContentsPatch json(Json json) {
            return new ContentsPatch(assignments.with(JSON_COLUMN, json));
        }

        /**
         * Sets {@code json_or_null}.
         *
         * @param jsonOrNull the value of {@code json_or_null}, or null
         * @return the patch with that change
         */
        public ContentsPatch jsonOrNull(@Nullable Json jsonOrNull) {
            return new ContentsPatch(assignments.with(JSON_OR_NULL_COLUMN, jsonOrNull));
        }

        /**
         * Sets {@code json_text}.
         *
         * @param jsonText the value of {@code json_text}, or null
         * @return the patch with that change
         */
        public ContentsPatch jsonText(@Nullable String jsonText) {
            return new ContentsPatch(assignments.with(JSON_TEXT_COLUMN, jsonText));
        }

        @Override
        public Assignments<Contents> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Contents} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.types\",\"simpleNames\":[\"Contents\"]},\"publicType\":t",
            "rue,\"unscoped\":{\"value\":\"contents are for everyone\"},\"properties\":[{\"name\":\"id\",\"",
            "type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"id\":true},{\"name\":\"text\",\"type",
            "\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}},{\"name\":\"textOrNull\",\"type\":{\"k",
            "ind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true},{\"name\":\"five\",\"type\"",
            ":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"column\":{\"length\":{\"value\":5}}},{",
            "\"name\":\"threeOrNull\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullab",
            "le\":true,\"column\":{\"definition\":{\"value\":\"VARCHAR(3)\"}}},{\"name\":\"letter\",\"type",
            "\":{\"kind\":\"CHAR\",\"name\":\"char\"}},{\"name\":\"letterOrNull\",\"type\":{\"kind\":\"CHAR",
            "\",\"name\":\"java.lang.Character\"},\"nullable\":true},{\"name\":\"uuid\",\"type\":{\"kind\":",
            "\"UUID\",\"name\":\"java.util.UUID\"}},{\"name\":\"uuidOrNull\",\"type\":{\"kind\":\"UUID\",\"",
            "name\":\"java.util.UUID\"},\"nullable\":true},{\"name\":\"uuidText\",\"type\":{\"kind\":\"STRI",
            "NG\",\"name\":\"java.lang.String\"},\"nullable\":true,\"column\":{\"definition\":{\"value\":\"",
            "uuid\"}}},{\"name\":\"numberText\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"",
            "},\"nullable\":true,\"column\":{\"definition\":{\"value\":\"int\"}}},{\"name\":\"largeText\",",
            "\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"column\":{\"d",
            "efinition\":{\"value\":\"int8\"}}},{\"name\":\"bytes\",\"type\":{\"kind\":\"BYTES\",\"name\":",
            "\"byte[]\"}},{\"name\":\"bytesOrNull\",\"type\":{\"kind\":\"BYTES\",\"name\":\"byte[]\"},\"nul",
            "lable\":true},{\"name\":\"size\",\"type\":{\"kind\":\"ENUM\",\"name\":\"com.acme.types.Content",
            "s.Size\",\"constants\":[\"SMALL\",\"LARGE\"]}},{\"name\":\"sizeOrNull\",\"type\":{\"kind\":\"E",
            "NUM\",\"name\":\"com.acme.types.Contents.Size\",\"constants\":[\"SMALL\",\"LARGE\"]},\"nullabl",
            "e\":true},{\"name\":\"colour\",\"type\":{\"kind\":\"ENUM\",\"name\":\"com.acme.types.Colour\",",
            "\"constants\":[\"RED\",\"GREEN\",\"größer\"]},\"nullable\":true},{\"name\":\"json\",\"type\":{",
            "\"kind\":\"JSON\",\"name\":\"dev.freehold.db.schema.Json\"}},{\"name\":\"jsonOrNull\",\"type\"",
            ":{\"kind\":\"JSON\",\"name\":\"dev.freehold.db.schema.Json\"},\"nullable\":true},{\"name\":\"j",
            "sonText\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"col",
            "umn\":{\"definition\":{\"value\":\"jsonb\"}}}],\"construction\":{\"making\":{\"value\":{\"argu",
            "ments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"text\"}},{\"OfColu",
            "mn\":{\"property\":\"textOrNull\"}},{\"OfColumn\":{\"property\":\"five\"}},{\"OfColumn\":{\"pr",
            "operty\":\"threeOrNull\"}},{\"OfColumn\":{\"property\":\"letter\"}},{\"OfColumn\":{\"property",
            "\":\"letterOrNull\"}},{\"OfColumn\":{\"property\":\"uuid\"}},{\"OfColumn\":{\"property\":\"uui",
            "dOrNull\"}},{\"OfColumn\":{\"property\":\"uuidText\"}},{\"OfColumn\":{\"property\":\"numberTex",
            "t\"}},{\"OfColumn\":{\"property\":\"largeText\"}},{\"OfColumn\":{\"property\":\"bytes\"}},{\"O",
            "fColumn\":{\"property\":\"bytesOrNull\"}},{\"OfColumn\":{\"property\":\"size\"}},{\"OfColumn\"",
            ":{\"property\":\"sizeOrNull\"}},{\"OfColumn\":{\"property\":\"colour\"}},{\"OfColumn\":{\"prop",
            "erty\":\"json\"}},{\"OfColumn\":{\"property\":\"jsonOrNull\"}},{\"OfColumn\":{\"property\":\"j",
            "sonText\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comm",
            "ent\":\"Every Java type that is neither a number nor a time, required and not.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
