// Generated from com.acme.desk.Ruling. Do not edit; change the annotations on Ruling.
package com.acme.desk;

import dev.freehold.db.Assignments;
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
import dev.freehold.db.schema.Limit;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."ruling"}: rows of {@link Ruling}, each in one organization.
 *
 * <p>What the owners of an organization decided.
 *
 * @param <S> the row type from which a query starts; {@link Ruling} itself for {@link #RULING}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class RulingTable<S> extends Table<S, Ruling> implements Writable<Ruling> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference MENTIONS_REFERENCE = Reference.many("mentions")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "ruling_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Ruling> RULING_ENTITY = Entity.of(Ruling.class, "public", "ruling")
            .id(ID_COLUMN, Ruling::id)
            .row(RulingTable::read, ID_COLUMN, TEXT_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN)
                    .readBy(Limit.toRoles("owner", "auditor"))
                    .writtenBy(Limit.toRoles("owner")))
            .build();

    /** The rows of {@link Ruling} that the actor may see: where queries start. */
    public static final RulingTable<Ruling> RULING = new RulingTable<>(Path.root(RULING_ENTITY));

    /** The column {@code "public"."ruling"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."ruling"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "public"."ruling"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #RULING}.
     *
     * @param path the way from {@code S} to this table
     */
    public RulingTable(Path<S> path) {
        super(RULING_ENTITY, path);
    }

    /**
     * Follows {@code organization_id} to the organization of the ruling.
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
     * The rows of {@link Mention} whose {@code ruling_id} points at this ruling.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Mention> mentions() {
        return toMany(MENTIONS_REFERENCE, MentionTable.MENTION_ENTITY);
    }

    /**
     * The ruling with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Ruling> key(String id) {
        return Key.of(Assignments.of(RULING_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new ruling. Its organization comes from the actor.
     *
     * @param id the value of {@code id}
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public RulingInsert insert(String id, String text) {
        return new RulingInsert(Assignments.of(RULING_ENTITY).with(ID_COLUMN, id).with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Ruling}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public RulingPatch patch() {
        return new RulingPatch(Assignments.of(RULING_ENTITY));
    }

    private static Ruling read(Row row) {
        return new Ruling(row.required(ID_COLUMN), row.required(TEXT_COLUMN));
    }

    /** One ruling to be inserted. Immutable: each method returns a new one. */
    public static final class RulingInsert implements Insert<Ruling> {
        private final Assignments<Ruling> assignments;

        private RulingInsert(Assignments<Ruling> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Ruling> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Ruling}. Immutable: each method returns a new one. */
    public static final class RulingPatch implements Patch<Ruling> {
        private final Assignments<Ruling> assignments;

        private RulingPatch(Assignments<Ruling> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public RulingPatch text(String text) {
            return new RulingPatch(assignments.with(TEXT_COLUMN, text));
        }

        @Override
        public Assignments<Ruling> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Ruling} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Ruling\"]},\"publicType\":true",
            ",\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\",\"limits\":{\"reads\":{\"role",
            "s\":[\"owner\",\"auditor\"]},\"writes\":{\"roles\":[\"owner\"]}}}],\"properties\":[{\"name\":",
            "\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":\"t",
            "ext\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}],\"construction\":{\"makin",
            "g\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property",
            "\":\"text\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"co",
            "mment\":\"What the owners of an organization decided.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
