package dev.freehold.processor.problem;

import java.util.Locale;

/** Every kind of problem. A code is never reused; docs/errors.md has an entry for each. */
public enum ProblemCode {
    /** An option {@code -Afreehold.*} that does not exist. */
    FH001,
    /** An internal failure of the processor. */
    FH002,
    /** An entity in no {@code @Freehold} package. */
    FH003,
    /** {@code @Freehold(auth)} names a type that holds no {@code @AuthTable}. */
    FH004,
    /** The auth schema has none or several of the tables that a scope needs. */
    FH005,
    /** {@code @OwnedBy} names something other than the users of the auth schema. */
    FH010,
    /** A type that cannot be an entity: an interface, an enum, generic, private, inner. */
    FH011,
    /** {@code @References} names something that is not an entity. */
    FH012,
    /** A reference between two {@code @Freehold} schemas. */
    FH013,
    /** {@code through} does not name one required reference to data of an organization. */
    FH014,
    /** Annotations that say whose a table is contradict each other. */
    FH015,
    /** A Java type that cannot hold the id it points at. */
    FH016,
    /** {@code onDelete} must be stated. */
    FH017,
    /** {@code SET_NULL} on a required column. */
    FH018,
    /** {@code NO_ACTION} where it would stop a deletion in the auth tables halfway. */
    FH019,
    /** No {@code @Id}. */
    FH020,
    /** Two entities with one table. */
    FH021,
    /** Two properties with one column. */
    FH022,
    /** A Java type without a column type. */
    FH023,
    /** A column definition that is not understood or does not fit the Java type. */
    FH024,
    /** A default that does not fit its column. */
    FH025,
    /** {@code @CreatedAt} or {@code @UpdatedAt} on something other than a time. */
    FH026,
    /** {@code @GeneratedValue} where nothing can be generated. */
    FH027,
    /** No constructor that Freehold can use. */
    FH028,
    /** An id property that cannot be read from a row object. */
    FH029,
    /** A table that hangs off somebody's data and does not say whose it is. */
    FH030,
    /** Ownership that goes round in a circle. */
    FH031,
    /** Two things of one name in generated code. */
    FH032,
    /** A derived name that Java or the generated class already uses. */
    FH033,
    /** Two database objects of one name, possibly after shortening to 63 bytes. */
    FH034,
    /** Contradictory statements on whether a column may be null. */
    FH035,
    /** References to a composite id that do not cover it. */
    FH036,
    /** An explanation that is blank. */
    FH037,
    /** An entity that appeared after the tables were written. */
    FH038,
    /** A super class that cannot be found. */
    FH039,
    /** An auth table's secret that is mapped to a property. */
    FH040,
    /** A mapping annotation that changes the table and that Freehold does not read. */
    FH041,
    /** A reference without a foreign key on a table of the application. */
    FH042,
    /** A column of {@code @Table} that does not exist. */
    FH043,
    /** Contradictory or unknown options of Better Auth. */
    FH044,
    /** A version of Better Auth whose tables are not known. */
    FH045,
    /** A reference to a table that the auth server's options leave out. */
    FH046,
    /** A column of an auth table that is called like a secret. */
    FH047,
    /** {@code @MirrorOf} names something other than the users of the auth schema. */
    FH050,
    /** A property of a mirror that cannot hold what it is a copy of. */
    FH051,
    /** A property of a mirror that a sign-up cannot fill. */
    FH052,
    /** An id of a mirror that is not the user's. */
    FH053,
    /** {@code @AuthTable(deleted)} names no column that could mark deleted rows. */
    FH057,
    /** {@code onDelete} of a reference without a foreign key. */
    FH058,
    /** A reference between tables that do not share a tenant. */
    FH060,
    /** A warning: a foreign key that is to do without the tenant. */
    FH061,
    /** Limits within a tenant that say nothing or contradict each other. */
    FH062,
    /** A limit to roles where members have none. */
    FH063,
    /** {@code tenantKey = false} where no key would contain a tenant. */
    FH064,
    /** Something unique across tenants that does not say so. */
    FH065,
    /** A table in the schema of the functions of row-level security. */
    FH066,
    /** A Java type that another one replaces. */
    FH067,
    /** A converter that generated code cannot use, or that does not fit its property. */
    FH068,
    /** {@code @Version} where no version can be. */
    FH069,
    /** {@code @GeneratedColumn} beside something else that fills the column. */
    FH070,
    /** An enum that is stored in two ways, or in one that cannot be known. */
    FH071,
    /** A record with one component that generated code cannot make. */
    FH072,
    /** A column to which no insert could give the value that it needs. */
    FH073,
    /** A check, index or comment without its text. */
    FH074,
    /** An object that cannot be embedded. */
    FH080,
    /** A relation that is an id. */
    FH081,
    /** {@code mappedBy} names nothing that leads back. */
    FH082,
    /** A relation to many rows that does not say which column refers. */
    FH083,
    /** Join columns that do not hold the other's id. */
    FH084,
    /** {@code @MapsId} names no part of the id. */
    FH085,
    /** A table between two that would belong to nobody. */
    FH086,
    /** {@code @IdClass} names a class that has not what the id has. */
    FH087,
    /** A warning: what Jakarta Persistence calls in the life of an object, and Freehold never does. */
    FH088,
    /** An override that names no property. */
    FH089;

    /**
     * The heading of the entry in docs/errors.md.
     *
     * @return the code in lower case
     */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it is a risk that the user takes and not a mistake.
     *
     * @return true for a warning
     */
    public boolean isWarning() {
        return this == FH061 || this == FH088;
    }
}
