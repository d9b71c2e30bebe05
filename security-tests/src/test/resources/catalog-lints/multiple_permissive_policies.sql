-- One role and command have one permissive policy at most: several are OR-ed, and each is asked.
select least(p.name, q.name) || ', ' || greatest(p.name, q.name)
from lints.policies as p
join lints.policies as q on q."table" = p."table" and q.oid < p.oid
where p.permissive and q.permissive and p.commands && q.commands and exists (
    select from unnest(p.roles) as a, unnest(q.roles) as b
    where a = 0 or b = 0 or pg_catalog.pg_has_role(a, b, 'member') or pg_catalog.pg_has_role(b, a, 'member'))
