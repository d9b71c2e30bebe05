-- Each table has a primary key.
select name from lints.tables as t
where not exists (select from pg_catalog.pg_constraint as k where k.conrelid = t.oid and k.contype = 'p')
