-- The roles of a Supabase project that its auth schema names. Roles are the server's: other databases may have made them.
do $$
declare
    role_name text;
begin
    foreach role_name in array array['supabase_auth_admin', 'anon', 'authenticated', 'service_role'] loop
        if not exists (select from pg_roles where rolname = role_name) then
            execute format('create role %I noinherit', role_name);
        end if;
    end loop;
    alter role supabase_auth_admin login createrole;
    alter role supabase_auth_admin set search_path = auth;
    alter role service_role bypassrls;
end $$;
