create view public.people with (security_invoker = true) as select id from accounts.person;
grant select on public.people to public;
