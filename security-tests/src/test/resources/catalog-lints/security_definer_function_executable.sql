-- A function with its owner's rights is executed by those who were granted it, never by everyone.
select f.name from lints.functions as f
cross join lateral pg_catalog.aclexplode(coalesce(f.rights, pg_catalog.acldefault('f', f.owner))) as right_of
where f.definer and right_of.grantee = 0
