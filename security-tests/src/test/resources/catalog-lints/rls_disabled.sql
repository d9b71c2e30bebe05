-- Where one table has a policy, all have row-level security; Supabase's rule names the tables of the schema public.
select name from lints.tables where not row_security and exists (select from lints.policies)
