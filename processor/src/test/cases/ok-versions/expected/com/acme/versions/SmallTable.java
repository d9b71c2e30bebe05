// Generated from com.acme.versions.Small. Do not edit; change the annotations on Small.
package com.acme.versions;

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
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."small"}: rows of {@link Small}. Everybody sees them: pages are for everyone.
 *
 * <p>A class with a small version that has a getter, and a name of its own.
 *
 * @param <S> the row type from which a query starts; {@link Small} itself for {@link #SMALL}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class SmallTable<S> extends Table<S, Small> implements Writable<Small> {
    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<Short> VERSION_COLUMN = Column.required("revision", SqlType.INT2).version();

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Small> SMALL_ENTITY = Entity.of(Small.class, "public", "small")
            .id(ID_COLUMN, Small::getId)
            .version(VERSION_COLUMN, Small::getVersion)
            .row(SmallTable::read, ID_COLUMN, TEXT_COLUMN, VERSION_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Small} that the actor may see: where queries start. */
    public static final SmallTable<Small> SMALL = new SmallTable<>(Path.root(SMALL_ENTITY));

    /** The column {@code "public"."small"."id"}. */
    public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "public"."small"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "public"."small"."revision"}: counts the changes of the row. */
    public final ComparableExpr<S, Short> version = comparable(VERSION_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #SMALL}.
     *
     * @param path the way from {@code S} to this table
     */
    public SmallTable(Path<S> path) {
        super(SMALL_ENTITY, path);
    }

    /**
     * The small with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Small> key(int id) {
        return Key.of(Assignments.of(SMALL_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new small.
     *
     * @param id the value of {@code id}
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public SmallInsert insert(int id, String text) {
        return new SmallInsert(Assignments.of(SMALL_ENTITY).with(ID_COLUMN, id).with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Small}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public SmallPatch patch() {
        return new SmallPatch(Assignments.of(SMALL_ENTITY));
    }

    private static Small read(Row row) {
        Small result = new Small();
        result.setId(row.required(ID_COLUMN));
        result.setText(row.required(TEXT_COLUMN));
        result.setVersion(row.required(VERSION_COLUMN));
        return result;
    }

    /** One small to be inserted. Immutable: each method returns a new one. */
    public static final class SmallInsert implements Insert<Small> {
        private final Assignments<Small> assignments;

        private SmallInsert(Assignments<Small> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Small> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Small}. Immutable: each method returns a new one. */
    public static final class SmallPatch implements Patch<Small> {
        private final Assignments<Small> assignments;

        private SmallPatch(Assignments<Small> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public SmallPatch text(String text) {
            return new SmallPatch(assignments.with(TEXT_COLUMN, text));
        }

        @Override
        public Assignments<Small> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Small} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.versions\",\"simpleNames\":[\"Small\"]},\"publicType\":t",
            "rue,\"unscoped\":{\"value\":\"pages are for everyone\"},\"properties\":[{\"name\":\"id\",\"typ",
            "e\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"text\",\"type\":{\"kind\":\"S",
            "TRING\",\"name\":\"java.lang.String\"}},{\"name\":\"version\",\"type\":{\"kind\":\"SHORT\",\"n",
            "ame\":\"java.lang.Short\"},\"column\":{\"name\":{\"value\":\"revision\"}},\"storage\":{\"versi",
            "on\":{\"value\":{}}}}],\"construction\":{\"making\":{\"value\":{\"writers\":[{\"value\":{\"OfC",
            "olumn\":{\"property\":\"id\"}},\"member\":\"setId\",\"method\":true},{\"value\":{\"OfColumn\":",
            "{\"property\":\"text\"}},\"member\":\"setText\",\"method\":true},{\"value\":{\"OfColumn\":{\"p",
            "roperty\":\"version\"}},\"member\":\"setVersion\",\"method\":true}]}},\"accessors\":[{\"proper",
            "ty\":\"id\",\"member\":\"getId\",\"method\":true},{\"property\":\"version\",\"member\":\"getVe",
            "rsion\",\"method\":true}]},\"comment\":\"A class with a small version that has a getter, and a",
            " name of its own.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
