// Generated from com.acme.prompts.Prompt. Do not edit; change the annotations on Prompt.
package com.acme.prompts;

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
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."prompt"}: rows of {@link Prompt}, each in one organization.
 *
 * <p>What a user asks an agent.
 *
 * @param <S> the row type from which a query starts; {@link Prompt} itself for {@link #PROMPT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class PromptTable<S> extends Table<S, Prompt> implements Writable<Prompt> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.optional("owner_id", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Prompt> PROMPT_ENTITY = Entity.of(Prompt.class, "public", "prompt")
            .id(ID_COLUMN, Prompt::id)
            .row(PromptTable::read, ID_COLUMN, TEXT_COLUMN)
            .hidden(OWNER_ID_COLUMN, ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN).attributedTo(OWNER_ID_COLUMN))
            .build();

    /** The rows of {@link Prompt} that the actor may see: where queries start. */
    public static final PromptTable<Prompt> PROMPT = new PromptTable<>(Path.root(PROMPT_ENTITY));

    /** The column {@code "public"."prompt"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."prompt"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /**
     * The column {@code "public"."prompt"."owner_id"}: the user who owns the row; null when the owner's account is
     * gone.
     */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /** The column {@code "public"."prompt"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #PROMPT}.
     *
     * @param path the way from {@code S} to this table
     */
    public PromptTable(Path<S> path) {
        super(PROMPT_ENTITY, path);
    }

    /**
     * Follows {@code owner_id} to the owner of the prompt.
     *
     * @return the user, joined; all of its columns are null for every prompt without owner
     */
    public AuthTables.UserTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the prompt.
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
     * The prompt with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Prompt> key(String id) {
        return Key.of(Assignments.of(PROMPT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new prompt. Its owner and organization come from the actor. Its {@code id} is made on insert.
     *
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public PromptInsert insert(String text) {
        return new PromptInsert(Assignments.of(PROMPT_ENTITY).with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Prompt}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public PromptPatch patch() {
        return new PromptPatch(Assignments.of(PROMPT_ENTITY));
    }

    private static Prompt read(Row row) {
        return new Prompt(row.required(ID_COLUMN), row.required(TEXT_COLUMN));
    }

    /** One prompt to be inserted. Immutable: each method returns a new one. */
    public static final class PromptInsert implements Insert<Prompt> {
        private final Assignments<Prompt> assignments;

        private PromptInsert(Assignments<Prompt> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public PromptInsert id(String id) {
            return new PromptInsert(assignments.with(ID_COLUMN, id));
        }

        @Override
        public Assignments<Prompt> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Prompt}. Immutable: each method returns a new one. */
    public static final class PromptPatch implements Patch<Prompt> {
        private final Assignments<Prompt> assignments;

        private PromptPatch(Assignments<Prompt> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public PromptPatch text(String text) {
            return new PromptPatch(assignments.with(TEXT_COLUMN, text));
        }

        @Override
        public Assignments<Prompt> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Prompt} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.prompts\",\"simpleNames\":[\"Prompt\"]},\"publicType\":t",
            "rue,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth",
            "\",\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"SET_NULL\"},{\"kind\":\"ORGANIZA",
            "TION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRIN",
            "G\",\"name\":\"java.lang.String\"},\"id\":true,\"generated\":{\"value\":{}}},{\"name\":\"text",
            "\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}],\"construction\":{\"making\"",
            ":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":",
            "\"text\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comme",
            "nt\":\"What a user asks an agent.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
