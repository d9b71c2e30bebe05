-- No permissive policy lets just anyone write just anything; two roles may: freehold_unscoped, and freehold_owner, whose
-- triggers fill mirrors.
select name from lints.policies
where permissive and commands && array['a', 'w', 'd'] and 'true' in ("using", "check")
    and not roles <@ array(select oid from pg_catalog.pg_roles where rolname in ('freehold_unscoped', 'freehold_owner'))
