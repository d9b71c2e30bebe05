-- What was made after this schema is ours; what was there before is the auth server's.
create schema lints;

create view lints.tables as
select c.oid, format('%I.%I', n.nspname, c.relname) as name, c.relrowsecurity as row_security, c.relforcerowsecurity as forced
from pg_catalog.pg_class as c
join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
where c.relkind in ('r', 'p') and c.oid > 'lints'::regnamespace and n.nspname <> 'lints';

create view lints.views as
select c.oid, format('%I.%I', n.nspname, c.relname) as name, c.relkind as kind, c.reloptions as options, c.relacl as rights, c.relowner as owner
from pg_catalog.pg_class as c
join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
where c.relkind in ('v', 'm') and c.oid > 'lints'::regnamespace and n.nspname <> 'lints';

create view lints.functions as
select p.oid, p.oid::regprocedure::text as name, p.proconfig as settings, p.prosecdef as definer, p.proowner as owner, p.proacl as rights
from pg_catalog.pg_proc as p
join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
where p.oid > 'lints'::regnamespace and n.nspname <> 'lints';

create view lints.policies as
select p.oid, format('%I on %s', p.polname, t.name) as name, p.polrelid as "table", p.polpermissive as permissive, p.polroles as roles,
    case p.polcmd when '*' then array['r', 'a', 'w', 'd'] else array[p.polcmd::text] end as commands,
    pg_catalog.pg_get_expr(p.polqual, p.polrelid) as "using", pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) as "check"
from pg_catalog.pg_policy as p
join lints.tables as t on t.oid = p.polrelid;
