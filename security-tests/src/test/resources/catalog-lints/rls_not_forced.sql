-- A policy holds for the owner of the table, too.
select t.name from lints.tables as t where not t.forced and exists (select from lints.policies as p where p."table" = t.oid)
