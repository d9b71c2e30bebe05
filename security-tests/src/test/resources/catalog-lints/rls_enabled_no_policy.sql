-- A table with row-level security and no policy shows nobody anything.
select name from lints.tables as t where row_security and not exists (select from lints.policies as p where p."table" = t.oid)
