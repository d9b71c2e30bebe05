-- A foreign key to an auth table leads to its primary key: other unique columns are the auth server's to change.
select t.name || ' ' || k.conname
from lints.tables as t
join pg_catalog.pg_constraint as k on k.conrelid = t.oid and k.contype = 'f'
join pg_catalog.pg_index as i on i.indexrelid = k.conindid
where k.confrelid not in (select oid from lints.tables) and not i.indisprimary
