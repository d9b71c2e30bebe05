// Generated from com.acme.desk.Site. Do not edit; change the annotations on Site.
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
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."site"}: rows of {@link Site}, each in one organization.
 *
 * <p>Where the desk is reached.
 *
 * @param <S> the row type from which a query starts; {@link Site} itself for {@link #SITE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class SiteTable<S> extends Table<S, Site> implements Writable<Site> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> SUBDOMAIN_COLUMN = Column.required("subdomain", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Site> SITE_ENTITY = Entity.of(Site.class, "public", "site")
            .id(ID_COLUMN, Site::id)
            .row(SiteTable::read, ID_COLUMN, SUBDOMAIN_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .build();

    /** The rows of {@link Site} that the actor may see: where queries start. */
    public static final SiteTable<Site> SITE = new SiteTable<>(Path.root(SITE_ENTITY));

    /** The column {@code "public"."site"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."site"."subdomain"}. */
    public final TextExpr<S> subdomain = text(SUBDOMAIN_COLUMN);

    /** The column {@code "public"."site"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #SITE}.
     *
     * @param path the way from {@code S} to this table
     */
    public SiteTable(Path<S> path) {
        super(SITE_ENTITY, path);
    }

    /**
     * Follows {@code organization_id} to the organization of the site.
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
     * The site with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Site> key(String id) {
        return Key.of(Assignments.of(SITE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new site. Its organization comes from the actor.
     *
     * @param id the value of {@code id}
     * @param subdomain the value of {@code subdomain}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public SiteInsert insert(String id, String subdomain) {
        return new SiteInsert(Assignments.of(SITE_ENTITY).with(ID_COLUMN, id).with(SUBDOMAIN_COLUMN, subdomain));
    }

    /**
     * Changes to rows of {@link Site}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public SitePatch patch() {
        return new SitePatch(Assignments.of(SITE_ENTITY));
    }

    private static Site read(Row row) {
        return new Site(row.required(ID_COLUMN), row.required(SUBDOMAIN_COLUMN));
    }

    /** One site to be inserted. Immutable: each method returns a new one. */
    public static final class SiteInsert implements Insert<Site> {
        private final Assignments<Site> assignments;

        private SiteInsert(Assignments<Site> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Site> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Site}. Immutable: each method returns a new one. */
    public static final class SitePatch implements Patch<Site> {
        private final Assignments<Site> assignments;

        private SitePatch(Assignments<Site> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code subdomain}.
         *
         * @param subdomain the value of {@code subdomain}
         * @return the patch with that change
         */
        public SitePatch subdomain(String subdomain) {
            return new SitePatch(assignments.with(SUBDOMAIN_COLUMN, subdomain));
        }

        @Override
        public Assignments<Site> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Site} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Site\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"",
            "id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":\"sub",
            "domain\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"globallyUnique\":{\"va",
            "lue\":\"everyone chooses among the same subdomains\"}}],\"construction\":{\"making\":{\"value",
            "\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"subdomai",
            "n\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":",
            "\"Where the desk is reached.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
