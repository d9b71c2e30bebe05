package dev.freehold.db.verify;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What keeps the rows of some tables in the database, and what the role of the connection could do about it. Both its
 * login and its current role count: {@code set role} is undone by {@code reset role}.
 *
 * @param session who logged in, what is set, and which server it is
 * @param roles the two roles, and all that they can become
 * @param tables the tables
 * @param functions the functions, by name and parameters
 */
record LiveSecurity(Session session, List<Role> roles, Map<TableName, Table> tables, Map<String, Routine> functions) {
    private static final String SESSION = """
            select session_user::text as login, current_setting('server_version_num')::integer as version,
                coalesce(current_setting('freehold.user_id', true), '')
                    || coalesce(current_setting('freehold.organization_id', true), '')
                    || coalesce(current_setting('freehold.team_id', true), '') <> '' as preset,
                exists (
                    select from pg_catalog.pg_namespace n
                    where n.nspname = ? and (pg_catalog.has_schema_privilege(session_user, n.oid, 'CREATE')
                        or pg_catalog.has_schema_privilege(current_user, n.oid, 'CREATE'))) as creates,
                current_setting('search_path') as search_path
            """;

    private static final String ROLES = """
            select r.rolname::text as name, r.rolname in (session_user, current_user) as itself, r.rolsuper as super,
                r.rolbypassrls as bypasses, r.rolcreaterole as creates_roles, r.rolreplication as replicates,
                pg_catalog.pg_has_role(current_user, r.oid, 'USAGE') as used
            from pg_catalog.pg_roles r
            where pg_catalog.pg_has_role(session_user, r.oid, 'MEMBER')
                or pg_catalog.pg_has_role(current_user, r.oid, 'MEMBER')
            order by r.rolname not in (session_user, current_user), r.rolname
            """;

    private static final String WITH_ASKED = """
            with asked as (
                select c.oid, n.nspname as schema_name, c.relname as table_name, c.relowner, c.relrowsecurity,
                    c.relforcerowsecurity
                from unnest(?::text[], ?::text[]) names (schema_name, table_name)
                join pg_catalog.pg_namespace n on n.nspname = names.schema_name
                join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = names.table_name
                where c.relkind in ('r', 'p')
            )
            """;

    private static final String TABLES = WITH_ASKED + """
            select schema_name, table_name, pg_catalog.pg_get_userbyid(relowner)::text as owner, relrowsecurity as enabled,
                relforcerowsecurity as forced,
                array(
                    select privilege from unnest(array['truncate', 'trigger']) privilege
                    where pg_catalog.has_table_privilege(session_user, asked.oid, privilege)
                        or pg_catalog.has_table_privilege(current_user, asked.oid, privilege)) as rights,
                array(
                    select i.inhrelid::regclass::text
                    from pg_catalog.pg_inherits i
                    join pg_catalog.pg_class child on child.oid = i.inhrelid
                    where i.inhparent = asked.oid and not child.relrowsecurity
                        and pg_catalog.has_table_privilege(session_user, child.oid, 'SELECT, INSERT, UPDATE, DELETE')
                    order by 1) as children
            from asked
            """;

    /** With an empty search path PostgreSQL shows every name with its schema; CASE sets it before the text is made. */
    private static final String POLICIES = WITH_ASKED + """
            select schema_name, table_name, p.polname::text as name, p.polpermissive as permissive,
                case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete'
                    else 'all' end as command,
                array(
                    select case when role = 0 then 'public' else pg_catalog.pg_get_userbyid(role)::text end
                    from unnest(p.polroles) role order by 1) as roles,
                case when pg_catalog.set_config('search_path', '', true) is not null then
                    coalesce(pg_catalog.pg_get_expr(p.polqual, p.polrelid), '') end as visible,
                case when pg_catalog.set_config('search_path', '', true) is not null then
                    coalesce(pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid), '') end as writable
            from asked
            join pg_catalog.pg_policy p on p.polrelid = asked.oid
            order by p.polname
            """;

    private static final String ROUTINE = """
            p.prosrc as body, l.lanname::text as language, p.prosecdef as definer, p.provolatile::text as volatility,
                coalesce(p.proconfig, '{}') as settings, pg_catalog.pg_get_userbyid(p.proowner)::text as owner
            """;

    private static final String FUNCTIONS =
            "select p.proname || '(' || pg_catalog.pg_get_function_arguments(p.oid) || ')' as name, " + ROUTINE + """
            from pg_catalog.pg_proc p
            join pg_catalog.pg_namespace n on n.oid = p.pronamespace
            join pg_catalog.pg_language l on l.oid = p.prolang
            where n.nspname = ?
            """;

    /** 21 is an AFTER trigger for each row, of INSERT and UPDATE (pg_trigger.h). */
    private static final String TRIGGERS = WITH_ASKED + "select schema_name, table_name, t.tgname::text as name,"
            + " t.tgtype = 21 and t.tgenabled in ('O', 'A') and t.tgqual is null and t.tgattr = '' as works, " + ROUTINE
            + """
            from asked
            join pg_catalog.pg_trigger t on t.tgrelid = asked.oid and not t.tgisinternal
            join pg_catalog.pg_proc p on p.oid = t.tgfoid
            join pg_catalog.pg_language l on l.oid = p.prolang
            """;

    /**
     * What holds for the whole connection.
     *
     * @param login who logged in
     * @param version the server's, such as 180006
     * @param preset whether somebody acts before anybody has asked
     * @param creates whether the role may make functions beside those that tell who acts
     */
    record Session(String login, int version, boolean preset, boolean creates) {}

    /**
     * A role.
     *
     * @param name its name
     * @param itself whether it is the connection's, or else one that it can become
     * @param superuser whether it is under no rule
     * @param bypasses whether it is under no policy
     * @param createsRoles whether it can make itself a member of others
     * @param replicates whether it can read what is written to any table
     * @param used whether the connection has its rights
     */
    record Role(
            String name,
            boolean itself,
            boolean superuser,
            boolean bypasses,
            boolean createsRoles,
            boolean replicates,
            boolean used) {}

    /**
     * A table.
     *
     * @param owner whose it is
     * @param enabled whether policies hold
     * @param forced whether they hold for the owner
     * @param rights the rights of the role that no policy limits
     * @param children its partitions or heirs that the role may read or write without policies
     * @param policies its policies, by name
     * @param triggers its triggers, by name
     */
    record Table(
            String owner,
            boolean enabled,
            boolean forced,
            List<String> rights,
            List<String> children,
            Map<String, Policy> policies,
            Map<String, Trigger> triggers) {}

    /**
     * A trigger.
     *
     * @param works whether it runs after each row that is inserted or updated
     * @param function what it runs
     */
    record Trigger(boolean works, Routine function) {}

    /**
     * A function.
     *
     * @param body its text
     * @param language in which it is written
     * @param definer whether it has its owner's rights
     * @param volatility {@code s} if it gives one answer in a statement
     * @param settings what is set while it runs
     * @param owner whose it is
     */
    record Routine(
            String body, String language, boolean definer, String volatility, List<String> settings, String owner) {
        private static Routine of(Inquiry.Row row) throws SQLException {
            return new Routine(
                    row.text("body"),
                    row.text("language"),
                    row.is("definer"),
                    row.text("volatility"),
                    row.texts("settings"),
                    row.text("owner"));
        }
    }

    static LiveSecurity read(Inquiry inquiry, String schema, Collection<TableName> names) throws SQLException {
        Array schemaNames = inquiry.array(names.stream().map(TableName::schema).toList());
        Array tableNames = inquiry.array(names.stream().map(TableName::table).toList());
        Inquiry.Binding asked = statement -> {
            statement.setArray(1, schemaNames);
            statement.setArray(2, tableNames);
        };
        Inquiry.Binding inSchema = statement -> statement.setString(1, schema);
        Map<TableName, Table> tables = new HashMap<>();
        inquiry.each(
                TABLES,
                asked,
                row -> tables.put(
                        row.table(),
                        new Table(
                                row.text("owner"),
                                row.is("enabled"),
                                row.is("forced"),
                                row.texts("rights"),
                                row.texts("children"),
                                new HashMap<>(),
                                new HashMap<>())));
        inquiry.each(TRIGGERS, asked, row -> {
            Table table = tables.get(row.table());
            if (table != null) {
                table.triggers().put(row.text("name"), new Trigger(row.is("works"), Routine.of(row)));
            }
        });
        Map<String, Routine> functions = new HashMap<>();
        inquiry.each(FUNCTIONS, inSchema, row -> functions.put(row.text("name"), Routine.of(row)));
        List<Role> roles = new ArrayList<>();
        inquiry.each(
                ROLES,
                statement -> {},
                row -> roles.add(new Role(
                        row.text("name"),
                        row.is("itself"),
                        row.is("super"),
                        row.is("bypasses"),
                        row.is("creates_roles"),
                        row.is("replicates"),
                        row.is("used"))));
        String path = inquiry.one(SESSION, inSchema, row -> row.text("search_path"));
        Session session = inquiry.one(
                SESSION,
                inSchema,
                row -> new Session(
                        row.text("login"), Integer.parseInt(row.text("version")), row.is("preset"), row.is("creates")));
        inquiry.each(POLICIES, asked, row -> {
            Table table = tables.get(row.table());
            if (table != null) {
                table.policies().put(row.text("name"), Policy.of(row));
            }
        });
        // in a transaction of the caller's the path would stay empty
        inquiry.each(
                "select pg_catalog.set_config('search_path', ?, true)",
                statement -> statement.setString(1, path),
                row -> {});
        return new LiveSecurity(session, roles, tables, functions);
    }
}
