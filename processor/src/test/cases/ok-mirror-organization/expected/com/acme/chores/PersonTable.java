// Generated from com.acme.chores.Person. Do not edit; change the annotations on Person.
package com.acme.chores;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "house"."person"}: rows of {@link Person}, copies of {@code User}, which a trigger makes and
 * deletes. An actor sees oneself and the members of the organizations that one is a member of.
 *
 * <p>A user as housemates know them.
 *
 * @param <S> the row type from which a query starts; {@link Person} itself for {@link #PERSON}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class PersonTable<S> extends Table<S, Person> {
    private static final Column<String> ID_COLUMN = Column.required("user_id", SqlType.TEXT);

    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Column<String> EMAIL_COLUMN = Column.required("address", SqlType.TEXT);

    private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.INSTANT);

    private static final Column<String> NICKNAME_COLUMN = Column.optional("nickname", SqlType.TEXT);

    private static final Column<String> HOME_ID_COLUMN = Column.optional("home_id", SqlType.TEXT);

    private static final Reference HOME_REFERENCE = Reference.optional("home").on(HOME_ID_COLUMN, "id");

    private static final Reference USER_REFERENCE = Reference.required("user").on(ID_COLUMN, "id");

    private static final Reference CHORES_BY_DOER_REFERENCE = Reference.many("choresByDoer").on(ID_COLUMN, "doer_id");

    private static final Reference CHORES_REFERENCE = Reference.many("chores").on(ID_COLUMN, "owner_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Person> PERSON_ENTITY = Entity.of(Person.class, "house", "person")
            .id(ID_COLUMN, Person::id)
            .row(
                    PersonTable::read,
                    ID_COLUMN,
                    NAME_COLUMN,
                    EMAIL_COLUMN,
                    CREATED_AT_COLUMN,
                    NICKNAME_COLUMN,
                    HOME_ID_COLUMN)
            .scope(Scoping.mirror(ID_COLUMN, NAME_COLUMN, EMAIL_COLUMN, CREATED_AT_COLUMN))
            .foreignKey("person_home_id_fkey", HOME_REFERENCE, () -> AuthTables.OrganizationTable.ORGANIZATION_ENTITY)
            .foreignKey("person_user_id_fkey", USER_REFERENCE, () -> AuthTables.UserTable.USER_ENTITY)
            .build();

    /** The rows of {@link Person} that the actor may see: where queries start. */
    public static final PersonTable<Person> PERSON = new PersonTable<>(Path.root(PERSON_ENTITY));

    /** The column {@code "house"."person"."user_id"}: points at {@code "public"."user"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "house"."person"."name"}: copied from the user. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /** The column {@code "house"."person"."address"}: copied from the user. */
    public final TextExpr<S> email = text(EMAIL_COLUMN);

    /** The column {@code "house"."person"."created_at"}: copied from the user. */
    public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

    /** The column {@code "house"."person"."nickname"}; may be null. */
    public final TextExpr<S> nickname = text(NICKNAME_COLUMN);

    /** The column {@code "house"."person"."home_id"}: points at {@code "public"."organization"."id"}; may be null. */
    public final TextExpr<S> homeId = text(HOME_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #PERSON}.
     *
     * @param path the way from {@code S} to this table
     */
    public PersonTable(Path<S> path) {
        super(PERSON_ENTITY, path);
    }

    /**
     * Follows {@code home_id} to the home of the person.
     *
     * @return the organization, joined; all of its columns are null for every person without home
     */
    public AuthTables.OrganizationTable<S> home() {
        return toOne(
                HOME_REFERENCE, AuthTables.OrganizationTable.ORGANIZATION_ENTITY, AuthTables.OrganizationTable::new);
    }

    /**
     * Follows {@code user_id} to the user of the person.
     *
     * @return the user, joined
     */
    public AuthTables.UserTable<S> user() {
        return toOne(USER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * The rows of {@link Chore} whose {@code doer_id} points at this person.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Chore> choresByDoer() {
        return toMany(CHORES_BY_DOER_REFERENCE, ChoreTable.CHORE_ENTITY);
    }

    /**
     * The rows of {@link Chore} whose {@code owner_id} points at this person.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Chore> chores() {
        return toMany(CHORES_REFERENCE, ChoreTable.CHORE_ENTITY);
    }

    /**
     * The person with this id.
     *
     * @param id the value of {@code user_id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Person> key(String id) {
        return Key.of(Assignments.of(PERSON_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * Changes to rows of {@link Person}, none at first. An actor changes one's own row only.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public PersonPatch patch() {
        return new PersonPatch(Assignments.of(PERSON_ENTITY));
    }

    private static Person read(Row row) {
        return new Person(
                row.required(ID_COLUMN),
                row.required(NAME_COLUMN),
                row.required(EMAIL_COLUMN),
                row.required(CREATED_AT_COLUMN),
                row.optional(NICKNAME_COLUMN),
                row.optional(HOME_ID_COLUMN));
    }

    /** Changes to rows of {@link Person}. Immutable: each method returns a new one. */
    public static final class PersonPatch implements Patch<Person> {
        private final Assignments<Person> assignments;

        private PersonPatch(Assignments<Person> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code nickname}.
         *
         * @param nickname the value of {@code nickname}, or null
         * @return the patch with that change
         */
        public PersonPatch nickname(@Nullable String nickname) {
            return new PersonPatch(assignments.with(NICKNAME_COLUMN, nickname));
        }

        /**
         * Sets {@code home_id}.
         *
         * @param homeId the value of {@code home_id}, or null
         * @return the patch with that change
         */
        public PersonPatch homeId(@Nullable String homeId) {
            return new PersonPatch(assignments.with(HOME_ID_COLUMN, homeId));
        }

        @Override
        public Assignments<Person> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Person} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.chores\",\"simpleNames\":[\"Person\"]},\"publicType\":tr",
            "ue,\"marks\":[{\"kind\":\"MIRROR\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth",
            "\",\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"",
            "name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"column\":{\"name",
            "\":{\"value\":\"user_id\"}},\"id\":true},{\"name\":\"name\",\"type\":{\"kind\":\"STRING\",\"na",
            "me\":\"java.lang.String\"}},{\"name\":\"email\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.",
            "lang.String\"},\"column\":{\"name\":{\"value\":\"address\"}}},{\"name\":\"createdAt\",\"type\"",
            ":{\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"}},{\"name\":\"nickname\",\"type\":{\"kin",
            "d\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true},{\"name\":\"homeId\",\"type\"",
            ":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"references\":{\"value",
            "\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth",
            "\",\"simpleNames\":[\"BetterAuth\",\"Organization\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey",
            "\":true}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property",
            "\":\"id\"}},{\"OfColumn\":{\"property\":\"name\"}},{\"OfColumn\":{\"property\":\"email\"}},{\"",
            "OfColumn\":{\"property\":\"createdAt\"}},{\"OfColumn\":{\"property\":\"nickname\"}},{\"OfColum",
            "n\":{\"property\":\"homeId\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"meth",
            "od\":true}]},\"comment\":\"A user as housemates know them.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
