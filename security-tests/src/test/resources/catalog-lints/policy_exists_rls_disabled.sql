-- A policy of a table without row-level security does nothing.
select p.name from lints.policies as p join lints.tables as t on t.oid = p."table" where not t.row_security
