// Generated from com.acme.chores.Badge. Do not edit; change the annotations on Badge.
package com.acme.chores;

import dev.freehold.db.Assignments;
import dev.freehold.db.Key;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "house"."badge"}: rows of {@link Badge}, copies of {@code User}, which a trigger makes and deletes.
 * An actor sees oneself and the members of the organizations that one is a member of.
 *
 * <p>A mirror of the id alone, with nothing beside it.
 *
 * @param <S> the row type from which a query starts; {@link Badge} itself for {@link #BADGE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class BadgeTable<S> extends Table<S, Badge> {
    private static final Column<String> HOLDER_COLUMN = Column.required("holder", SqlType.TEXT);

    private static final Reference USER_REFERENCE = Reference.required("user").on(HOLDER_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Badge> BADGE_ENTITY = Entity.of(Badge.class, "house", "badge")
            .id(HOLDER_COLUMN, Badge::holder)
            .row(BadgeTable::read, HOLDER_COLUMN)
            .scope(Scoping.mirror(HOLDER_COLUMN))
            .foreignKey("badge_holder_fkey", USER_REFERENCE, () -> AuthTables.UserTable.USER_ENTITY)
            .build();

    /** The rows of {@link Badge} that the actor may see: where queries start. */
    public static final BadgeTable<Badge> BADGE = new BadgeTable<>(Path.root(BADGE_ENTITY));

    /** The column {@code "house"."badge"."holder"}: points at {@code "public"."user"."id"}. */
    public final TextExpr<S> holder = text(HOLDER_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #BADGE}.
     *
     * @param path the way from {@code S} to this table
     */
    public BadgeTable(Path<S> path) {
        super(BADGE_ENTITY, path);
    }

    /**
     * Follows {@code holder} to the user of the badge.
     *
     * @return the user, joined
     */
    public AuthTables.UserTable<S> user() {
        return toOne(USER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * The badge with this id.
     *
     * @param holder the value of {@code holder}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Badge> key(String holder) {
        return Key.of(Assignments.of(BADGE_ENTITY).with(HOLDER_COLUMN, holder));
    }

    private static Badge read(Row row) {
        return new Badge(row.required(HOLDER_COLUMN));
    }

    /** What a later compilation knows of {@code Badge} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.chores\",\"simpleNames\":[\"Badge\"]},\"publicType\":tru",
            "e,\"marks\":[{\"kind\":\"MIRROR\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\"",
            ",\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"na",
            "me\":\"holder\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true}],\"c",
            "onstruction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"holder\"}}]",
            "}},\"accessors\":[{\"property\":\"holder\",\"member\":\"holder\",\"method\":true}]},\"comment",
            "\":\"A mirror of the id alone, with nothing beside it.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
