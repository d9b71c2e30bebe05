// Generated from com.acme.vault.Person. Do not edit; change the annotations on Person.
package com.acme.vault;

import dev.freehold.db.Assignments;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "vault"."person"}: rows of {@link Person}, copies of {@code User}, which a trigger makes and
 * deletes. An actor sees oneself and the members of the organizations that one is a member of.
 *
 * <p>A user as colleagues know them.
 *
 * @param <S> the row type from which a query starts; {@link Person} itself for {@link #PERSON}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class PersonTable<S> extends Table<S, Person> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> EMAIL_COLUMN = Column.required("email", SqlType.TEXT);

    private static final Column<String> NICKNAME_COLUMN = Column.optional("nickname", SqlType.TEXT);

    private static final Reference USER_REFERENCE = Reference.required("user").on(ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Person> PERSON_ENTITY = Entity.of(Person.class, "vault", "person")
            .id(ID_COLUMN, Person::id)
            .row(PersonTable::read, ID_COLUMN, EMAIL_COLUMN, NICKNAME_COLUMN)
            .scope(Scoping.mirror(ID_COLUMN, EMAIL_COLUMN))
            .foreignKey("person_id_fkey", USER_REFERENCE, () -> AuthTables.UserTable.USER_ENTITY)
            .build();

    /** The rows of {@link Person} that the actor may see: where queries start. */
    public static final PersonTable<Person> PERSON = new PersonTable<>(Path.root(PERSON_ENTITY));

    /** The column {@code "vault"."person"."id"}: points at {@code "public"."user"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "vault"."person"."email"}: copied from the user. */
    public final TextExpr<S> email = text(EMAIL_COLUMN);

    /** The column {@code "vault"."person"."nickname"}; may be null. */
    public final TextExpr<S> nickname = text(NICKNAME_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #PERSON}.
     *
     * @param path the way from {@code S} to this table
     */
    public PersonTable(Path<S> path) {
        super(PERSON_ENTITY, path);
    }

    /**
     * Follows {@code id} to the user of the person.
     *
     * @return the user, joined
     */
    public AuthTables.UserTable<S> user() {
        return toOne(USER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * The person with this id.
     *
     * @param id the value of {@code id}
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
        return new Person(row.required(ID_COLUMN), row.required(EMAIL_COLUMN), row.optional(NICKNAME_COLUMN));
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

        @Override
        public Assignments<Person> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Person} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.vault\",\"simpleNames\":[\"Person\"]},\"publicType\":tru",
            "e,\"marks\":[{\"kind\":\"MIRROR\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\"",
            ",\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"na",
            "me\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name",
            "\":\"email\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}},{\"name\":\"nicknam",
            "e\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true}],\"constru",
            "ction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColum",
            "n\":{\"property\":\"email\"}},{\"OfColumn\":{\"property\":\"nickname\"}}]}},\"accessors\":[{\"",
            "property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"A user as colleagues know",
            " them.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
