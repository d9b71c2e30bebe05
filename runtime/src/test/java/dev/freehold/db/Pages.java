package dev.freehold.db;

import com.acme.projects.AuthTables;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.sql.SQLException;

/** A table of organizations with a version, a computed column, a default, and a reference that no key ties. */
final class Pages {
    record Page(String id, String title, String status, long version, int length) {}

    static final Column<String> ID = Column.required("id", SqlType.TEXT).generatedUuid();
    static final Column<String> TITLE = Column.required("title", SqlType.TEXT);
    static final Column<String> STATUS = Column.required("status", SqlType.TEXT).defaulted();
    static final Column<String> EDITOR_ID = Column.optional("editor_id", SqlType.TEXT);
    static final Column<Long> VERSION = Column.required("version", SqlType.INT8).version();
    static final Column<Integer> LENGTH =
            Column.required("length", SqlType.INT4).computed();
    static final Column<String> ORGANIZATION_ID = Column.required("organization_id", SqlType.TEXT);
    static final Column<String> OWNER_ID = Column.optional("owner_id", SqlType.TEXT);
    static final Entity<Page> PAGES = Entity.of(Page.class, "public", "page")
            .id(ID, Page::id)
            .version(VERSION, Page::version)
            .row(
                    row -> new Page(
                            row.required(ID),
                            row.required(TITLE),
                            row.required(STATUS),
                            row.required(VERSION),
                            row.required(LENGTH)),
                    ID,
                    TITLE,
                    STATUS,
                    VERSION,
                    LENGTH)
            .hidden(EDITOR_ID, ORGANIZATION_ID, OWNER_ID)
            .scope(Scoping.organization(ORGANIZATION_ID).attributedTo(OWNER_ID))
            .foreignKey(
                    "page_editor_fkey",
                    Reference.optional("editor").on(EDITOR_ID, "id"),
                    () -> AuthTables.UserTable.USER_ENTITY)
            .build();

    static final class PageTable extends Table<Page, Page> implements Writable<Page> {
        final TextExpr<Page> id = text(ID);
        final TextExpr<Page> title = text(TITLE);
        final TextExpr<Page> ownerId = text(OWNER_ID);
        final TextExpr<Page> organizationId = text(ORGANIZATION_ID);

        private PageTable() {
            super(PAGES, Path.root(PAGES));
        }
    }

    static final PageTable PAGE = new PageTable();

    private Pages() {}

    /** Makes the table, with a row of each organization. */
    static Database in(TestDatabase database) throws SQLException {
        database.sql("create table page (id text primary key, title text not null constraint page_title_check check"
                + " (title <> ''), status text not null default 'draft',"
                + " editor_id text constraint page_editor_fkey references \"user\", version bigint not null default 0,"
                + " length integer not null generated always as (length(title)) stored,"
                + " organization_id text not null, owner_id text)");
        database.sql(
                "insert into page (id, title, organization_id) values ('a', 'One', 'acme'), ('z', 'Zeta', 'zeta')");
        return database.database(Depot.schemaOf(PAGES));
    }

    static Assignments<Page> titled(String title) {
        return Assignments.of(PAGES).with(TITLE, title);
    }

    static Patch<Page> patch(String title) {
        return () -> titled(title);
    }

    static Insert<Page> insert(String title) {
        return () -> titled(title);
    }

    static Insert<Page> insert(String id, String title) {
        return () -> titled(title).with(ID, id);
    }
}
