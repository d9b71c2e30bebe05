package dev.freehold.db.schema;

import dev.freehold.db.error.FreeholdException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables that one database's queries can name, and where memberships stand. */
public final class Schema {
    private final String name;
    private final Set<Entity<?>> entities;
    private final Set<Entity<?>> authTables;
    private final @Nullable Entity<?> organizations;
    private final @Nullable Membership organizationMembers;
    private final @Nullable Membership teamMembers;
    private final @Nullable Entity<?> teams;
    private final Map<AuthNames.Role, AuthNames> authNames;
    private final @Nullable Class<?> anchor;
    private final boolean rowLevelSecurity;

    private Schema(Builder builder) {
        this.name = builder.name;
        this.entities = Collections.newSetFromMap(new IdentityHashMap<>());
        this.entities.addAll(builder.entities);
        this.authTables = Collections.newSetFromMap(new IdentityHashMap<>());
        this.authTables.addAll(builder.authTables);
        this.organizations = builder.organizations;
        this.organizationMembers = builder.organizationMembers;
        this.teamMembers = builder.teamMembers;
        this.teams = builder.teams;
        this.authNames = new EnumMap<>(builder.authNames);
        this.anchor = builder.anchor;
        this.rowLevelSecurity = builder.rowLevelSecurity;
    }

    /**
     * Begins a schema.
     *
     * @param name the Java package whose tables it has
     * @return the beginning
     */
    public static Builder of(String name) {
        return new Builder(name);
    }

    /**
     * The Java package whose tables it has.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * Whether PostgreSQL keeps the rows by policies, which every statement tells who asks.
     *
     * @return true for row-level security
     */
    public boolean rowLevelSecurity() {
        return rowLevelSecurity;
    }

    /**
     * The organizations.
     *
     * @return their table, whose id is one column; empty if the auth schema has no organizations
     */
    public Optional<Entity<?>> organizations() {
        return Optional.ofNullable(organizations);
    }

    /**
     * Who belongs to which organization.
     *
     * @return the table, empty if the auth schema has no organizations
     */
    public Optional<Membership> organizationMembers() {
        return Optional.ofNullable(organizationMembers);
    }

    /**
     * Who belongs to which team.
     *
     * @return the table, empty if the auth schema has no teams
     */
    public Optional<Membership> teamMembers() {
        return Optional.ofNullable(teamMembers);
    }

    /**
     * The teams of organizations.
     *
     * @return their table, whose rows are {@link Scoping.MemberOf} an organization; empty if the auth schema has no
     *     teams, or none of organizations
     */
    public Optional<Entity<?>> teams() {
        return Optional.ofNullable(teams);
    }

    /**
     * What a table of the auth server is called, for checks of credentials. No query reads it.
     *
     * @param role what the table is
     * @return its names, empty if the auth schema has no such table
     */
    public Optional<AuthNames> authNames(AuthNames.Role role) {
        return Optional.ofNullable(authNames.get(role));
    }

    /**
     * Checks that a table is of this schema.
     *
     * @param entity the table
     * @throws IllegalArgumentException if it is of another
     */
    public void requireEntity(Entity<?> entity) {
        if (!entities.contains(entity)) {
            throw new IllegalArgumentException(
                    "table " + entity.name() + " of " + entity.type().getName()
                            + " is not of the schema " + name + ", with which the Database was opened."
                            + " Open another Database with the schema that the table is of.");
        }
    }

    /**
     * Whether the auth server owns a table.
     *
     * @param entity the table
     * @return true for an auth table
     */
    public boolean isAuthTable(Entity<?> entity) {
        return authTables.contains(entity);
    }

    /**
     * What the compiler wrote of the tables: the text of {@code META-INF/freehold/<package>/schema.json}.
     *
     * @return the text, JSON
     * @throws FreeholdException if the schema has none, or it is not in the class path
     */
    public String description() {
        String path = "/META-INF/freehold/" + (name.isEmpty() ? "" : name + "/") + "schema.json";
        if (anchor == null) {
            throw new FreeholdException("The schema " + name
                    + " has no description: only those that the processor writes have one (describedBy).");
        }
        try (InputStream resource = anchor.getResourceAsStream(path)) {
            if (resource == null) {
                throw new FreeholdException("There is no " + path.substring(1) + " beside " + anchor.getName()
                        + ". The compiler writes it; keep META-INF/freehold when classes are packed into a jar.");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The users for whom a row may have to wait.
     *
     * @param schemaName the database schema of a table
     * @param tableName the table
     * @param constraint the name of a foreign key of the table
     * @return the table of users to which it leads; empty if its rows are there before anything refers to them
     */
    public Optional<Entity<?>> awaited(String schemaName, String tableName, String constraint) {
        return entities.stream()
                .filter(entity -> entity.schemaName().equals(schemaName)
                        && entity.tableName().equals(tableName))
                .flatMap(entity -> entity.awaited(constraint).stream())
                .findFirst();
    }

    @Override
    public String toString() {
        return name;
    }

    /** A schema in the making. */
    public static final class Builder {
        private final String name;
        private final Set<Entity<?>> entities = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Entity<?>> authTables = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Map<AuthNames.Role, AuthNames> authNames = new EnumMap<>(AuthNames.Role.class);
        private @Nullable Entity<?> organizations;
        private @Nullable Membership organizationMembers;
        private @Nullable Membership teamMembers;
        private @Nullable Entity<?> teams;
        private @Nullable Class<?> anchor;
        private boolean rowLevelSecurity;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /**
         * Adds tables of the application.
         *
         * @param tables the tables
         * @return this
         */
        public Builder tables(Entity<?>... tables) {
            Collections.addAll(entities, tables);
            return this;
        }

        /**
         * Adds tables of the auth server.
         *
         * @param tables the tables
         * @return this
         */
        public Builder authTables(Entity<?>... tables) {
            Collections.addAll(entities, tables);
            Collections.addAll(authTables, tables);
            return this;
        }

        /**
         * Says which table has the organizations. An actor that is an organization itself must be found there.
         *
         * @param table the table, whose id is one column
         * @return this
         * @throws IllegalArgumentException if the id is not one column
         */
        public Builder organizations(Entity<?> table) {
            if (table.idColumns().size() != 1) {
                throw new IllegalArgumentException(table.name() + " cannot be the organizations: its id is "
                        + table.idColumns().size() + " columns, and must be one");
            }
            organizations = table;
            return this;
        }

        /**
         * Says where it stands who belongs to which organization.
         *
         * @param membership the table
         * @return this
         */
        public Builder organizationMembers(Membership membership) {
            organizationMembers = membership;
            return this;
        }

        /**
         * Says where it stands who belongs to which team.
         *
         * @param membership the table
         * @return this
         */
        public Builder teamMembers(Membership membership) {
            teamMembers = membership;
            return this;
        }

        /**
         * Says of which organization a team is: who left the organization belongs to none of its teams any more.
         *
         * @param table the table, whose id is one column and whose rows are {@link Scoping.MemberOf} an organization
         * @return this
         * @throws IllegalArgumentException if it is another
         */
        public Builder teams(Entity<?> table) {
            if (table.idColumns().size() != 1 || !(table.scoping() instanceof Scoping.MemberOf)) {
                throw new IllegalArgumentException(
                        table.name() + " cannot be the teams: they have one id, and an organization each");
            }
            teams = table;
            return this;
        }

        /**
         * Says what tables of the auth server are called, for checks of credentials.
         *
         * @param names the tables, one for each role
         * @return this
         * @throws IllegalArgumentException if two have one role
         */
        public Builder authNames(AuthNames... names) {
            for (AuthNames table : names) {
                AuthNames other = authNames.put(table.role(), table);
                if (other != null) {
                    throw new IllegalArgumentException("two tables have one role: " + other + ", " + table);
                }
            }
            return this;
        }

        /**
         * Says that PostgreSQL keeps the rows by policies: every statement tells who asks, and none is sent to a
         * database or as a role by which the policies could be passed by.
         *
         * @return this
         */
        public Builder rowLevelSecurity() {
            rowLevelSecurity = true;
            return this;
        }

        /**
         * Says where the description of the tables is that the compiler wrote.
         *
         * @param neighbour a class that was compiled along with it
         * @return this
         */
        public Builder describedBy(Class<?> neighbour) {
            anchor = neighbour;
            return this;
        }

        /**
         * Ends the schema.
         *
         * @return the schema
         * @throws IllegalArgumentException if a table's rows belong to organizations or teams, and no membership table
         *     is named; or if they are some roles' only, and it has no column with roles
         */
        public Schema build() {
            for (Entity<?> entity : entities) {
                if (organizationMembers == null && belongsToOrganizations(entity.scoping())) {
                    throw new IllegalArgumentException(
                            entity.name() + " belongs to organizations: the schema needs organizationMembers(...)");
                }
                boolean hasRoles = organizationMembers != null && organizationMembers.roles() != null;
                if (!hasRoles && !entity.scoping().writes().roles().isEmpty()) {
                    throw new IllegalArgumentException(
                            entity.name() + " is for some roles only: organizationMembers(...) needs withRoles(...)");
                }
                if (teamMembers == null && belongsToTeams(entity.scoping())) {
                    throw new IllegalArgumentException(
                            entity.name() + " belongs to teams: the schema needs teamMembers(...)");
                }
            }
            return new Schema(this);
        }

        private static boolean belongsToOrganizations(Scoping scoping) {
            return scoping instanceof Scoping.MemberOf
                    || (scoping instanceof Scoping.Tenant tenant && tenant.organization() != null);
        }

        private static boolean belongsToTeams(Scoping scoping) {
            return scoping instanceof Scoping.Tenant tenant && tenant.team() != null;
        }
    }
}
