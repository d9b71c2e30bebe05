-- No view shows the auth server's tables to any role but its owner.
select distinct v.name || ' shows ' || d.refobjid::regclass
from lints.views as v
join pg_catalog.pg_rewrite as r on r.ev_class = v.oid
join pg_catalog.pg_depend as d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass
join pg_catalog.pg_class as c on c.oid = d.refobjid and c.relkind in ('r', 'p')
cross join lateral pg_catalog.aclexplode(v.rights) as right_of
where right_of.privilege_type = 'SELECT' and right_of.grantee <> v.owner and c.oid not in (select oid from lints.tables)
    and c.relnamespace <> 'pg_catalog'::regnamespace
