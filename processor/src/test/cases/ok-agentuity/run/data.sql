insert into public."user" (id, name, email) values ('alice', 'Alice', 'alice@example.com'), ('bob', 'Bob', 'bob@example.com');
insert into public.organization (id, name, slug) values ('acme', 'Acme', 'acme');
insert into public.member (id, "organizationId", "userId", role) values ('m1', 'acme', 'alice', 'owner');
alter table public.apikey alter "userId" drop not null;
insert into public.apikey (id, name, "referenceId", key) values ('k1', 'laptop', 'alice', 'test-only'), ('k2', 'phone', 'bob', 'test-only');
