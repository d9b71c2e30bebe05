// Generated from com.acme.desk.Comment. Do not edit; change the annotations on Comment.
package com.acme.desk;

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
 * The table {@code "public"."comment"}: rows of {@link Comment}, each in one organization.
 *
 * <p>What anybody says to it, and nobody else changes.
 *
 * @param <S> the row type from which a query starts; {@link Comment} itself for {@link #COMMENT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class CommentTable<S> extends Table<S, Comment> implements Writable<Comment> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> TICKET_ID_COLUMN = Column.required("ticket_id", SqlType.TEXT);

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.optional("owner_id", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference TICKET_REFERENCE = Reference.required("ticket")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(TICKET_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Comment> COMMENT_ENTITY = Entity.of(Comment.class, "public", "comment")
            .id(ID_COLUMN, Comment::id)
            .row(CommentTable::read, ID_COLUMN, TICKET_ID_COLUMN, TEXT_COLUMN)
            .hidden(OWNER_ID_COLUMN, ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN)
                    .attributedTo(OWNER_ID_COLUMN)
                    .writtenBy(Limit.toOwner()))
            .foreignKey("comment_ticket_id_fkey", TICKET_REFERENCE, () -> TicketTable.TICKET_ENTITY)
            .build();

    /** The rows of {@link Comment} that the actor may see: where queries start. */
    public static final CommentTable<Comment> COMMENT = new CommentTable<>(Path.root(COMMENT_ENTITY));

    /** The column {@code "public"."comment"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."comment"."ticket_id"}: points at {@code "public"."ticket"."id"}. */
    public final TextExpr<S> ticketId = text(TICKET_ID_COLUMN);

    /** The column {@code "public"."comment"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /**
     * The column {@code "public"."comment"."owner_id"}: the user who owns the row; null when the owner's account is
     * gone.
     */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /** The column {@code "public"."comment"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #COMMENT}.
     *
     * @param path the way from {@code S} to this table
     */
    public CommentTable(Path<S> path) {
        super(COMMENT_ENTITY, path);
    }

    /**
     * Follows {@code ticket_id} to the ticket of the comment.
     *
     * @return the ticket, joined
     */
    public TicketTable<S> ticket() {
        return toOne(TICKET_REFERENCE, TicketTable.TICKET_ENTITY, TicketTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the comment.
     *
     * @return the user, joined; all of its columns are null for every comment without owner
     */
    public AuthTables.UserTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the comment.
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
     * The comment with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Comment> key(String id) {
        return Key.of(Assignments.of(COMMENT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new comment. Its owner and organization come from the actor. Its {@code id} is made on insert.
     *
     * @param ticketId the value of {@code ticket_id}
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public CommentInsert insert(String ticketId, String text) {
        return new CommentInsert(Assignments.of(COMMENT_ENTITY)
                .with(TICKET_ID_COLUMN, ticketId)
                .with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Comment}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public CommentPatch patch() {
        return new CommentPatch(Assignments.of(COMMENT_ENTITY));
    }

    private static Comment read(Row row) {
        return new Comment(row.required(ID_COLUMN), row.required(TICKET_ID_COLUMN), row.required(TEXT_COLUMN));
    }

    /** One comment to be inserted. Immutable: each method returns a new one. */
    public static final class CommentInsert implements Insert<Comment> {
        private final Assignments<Comment> assignments;

        private CommentInsert(Assignments<Comment> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public CommentInsert id(String id) {
            return new CommentInsert(assignments.with(ID_COLUMN, id));
        }

        @Override
        public Assignments<Comment> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Comment}. Immutable: each method returns a new one. */
    public static final class CommentPatch implements Patch<Comment> {
        private final Assignments<Comment> assignments;

        private CommentPatch(Assignments<Comment> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code ticket_id}.
         *
         * @param ticketId the value of {@code ticket_id}
         * @return the patch with that change
         */
        public CommentPatch ticketId(String ticketId) {
            return new CommentPatch(assignments.with(TICKET_ID_COLUMN, ticketId));
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public CommentPatch text(String text) {
            return new CommentPatch(assignments.with(TEXT_COLUMN, text));
        }

        @Override
        public Assignments<Comment> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Comment} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Comment\"]},\"publicType\":tru",
            "e,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",",
            "\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"SET_NULL\",\"limits\":{\"writes\":{",
            "\"owner\":true}}},{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"na",
            "me\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"generat",
            "ed\":{\"value\":{}}},{\"name\":\"ticketId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang",
            ".String\"},\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"",
            "packageName\":\"com.acme.desk\",\"simpleNames\":[\"Ticket\"]}},\"onDelete\":\"CASCADE\",\"fore",
            "ignKey\":true}}},{\"name\":\"text\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String",
            "\"}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id",
            "\"}},{\"OfColumn\":{\"property\":\"ticketId\"}},{\"OfColumn\":{\"property\":\"text\"}}]}},\"ac",
            "cessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"What anybod",
            "y says to it, and nobody else changes.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
