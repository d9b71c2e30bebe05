-- No permissive policy lets just anyone write just anything; freehold_unscoped is the role that may.
select name from lints.policies
where permissive and commands && array['a', 'w', 'd'] and 'true' in ("using", "check")
    and roles <> array(select oid from pg_catalog.pg_roles where rolname = 'freehold_unscoped')
