// Generated from com.acme.vault.Diary. Do not edit; change the annotations on Diary.
package com.acme.vault;

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
import dev.freehold.db.schema.Limit;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "vault"."diary"}: rows of {@link Diary}, each in one organization.
 *
 * <p>Kept in an organization, and read by its author alone.
 *
 * @param <S> the row type from which a query starts; {@link Diary} itself for {@link #DIARY}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class DiaryTable<S> extends Table<S, Diary> implements Writable<Diary> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.required("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Diary> DIARY_ENTITY = Entity.of(Diary.class, "vault", "diary")
            .id(ID_COLUMN, Diary::id)
            .row(DiaryTable::read, ID_COLUMN, TEXT_COLUMN)
            .hidden(OWNER_ID_COLUMN, ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN).attributedTo(OWNER_ID_COLUMN).readBy(Limit.toOwner()))
            .build();

    /** The rows of {@link Diary} that the actor may see: where queries start. */
    public static final DiaryTable<Diary> DIARY = new DiaryTable<>(Path.root(DIARY_ENTITY));

    /** The column {@code "vault"."diary"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "vault"."diary"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "vault"."diary"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /** The column {@code "vault"."diary"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #DIARY}.
     *
     * @param path the way from {@code S} to this table
     */
    public DiaryTable(Path<S> path) {
        super(DIARY_ENTITY, path);
    }

    /**
     * Follows {@code owner_id} to the owner of the diary.
     *
     * @return the user, joined
     */
    public AuthTables.UserTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the diary.
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
     * The diary with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Diary> key(String id) {
        return Key.of(Assignments.of(DIARY_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new diary. Its owner and organization come from the actor. Its {@code id} is made on insert.
     *
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public DiaryInsert insert(String text) {
        return new DiaryInsert(Assignments.of(DIARY_ENTITY).with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Diary}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public DiaryPatch patch() {
        return new DiaryPatch(Assignments.of(DIARY_ENTITY));
    }

    private static Diary read(Row row) {
        return new Diary(row.required(ID_COLUMN), row.required(TEXT_COLUMN));
    }

    /** One diary to be inserted. Immutable: each method returns a new one. */
    public static final class DiaryInsert implements Insert<Diary> {
        private final Assignments<Diary> assignments;

        private DiaryInsert(Assignments<Diary> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public DiaryInsert id(String id) {
            return new DiaryInsert(assignments.with(ID_COLUMN, id));
        }

        @Override
        public Assignments<Diary> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Diary}. Immutable: each method returns a new one. */
    public static final class DiaryPatch implements Patch<Diary> {
        private final Assignments<Diary> assignments;

        private DiaryPatch(Assignments<Diary> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public DiaryPatch text(String text) {
            return new DiaryPatch(assignments.with(TEXT_COLUMN, text));
        }

        @Override
        public Assignments<Diary> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Diary} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.vault\",\"simpleNames\":[\"Diary\"]},\"publicType\":true",
            ",\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",",
            "\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"CASCADE\",\"limits\":{\"reads\":{\"",
            "owner\":true}}},{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name",
            "\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"generated",
            "\":{\"value\":{}}},{\"name\":\"text\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.Strin",
            "g\"}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"i",
            "d\"}},{\"OfColumn\":{\"property\":\"text\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\"",
            ":\"id\",\"method\":true}]},\"comment\":\"Kept in an organization, and read by its author alone",
            ".\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
