insert into public."user" (id, name, email, "emailVerified") values
    ('alice', 'Alice', 'alice@example.com', true),
    ('bob', 'Bob', 'bob@example.com', true),
    ('dora', 'Dora', 'dora@example.com', true),
    ('carol', 'Carol', 'carol@example.com', true),
    ('erik', 'Erik', 'erik@example.com', true);
insert into public.organization (id, name, slug, "createdAt") values
    ('acme', 'Acme', 'acme', '2026-01-01T00:00:00Z'),
    ('globex', 'Globex', 'globex', '2026-01-01T00:00:00Z');
insert into public.member (id, "organizationId", "userId", role, "createdAt") values
    ('m1', 'acme', 'alice', 'owner', '2026-01-01T00:00:00Z'),
    ('m2', 'acme', 'bob', 'member', '2026-01-01T00:00:00Z'),
    ('m3', 'acme', 'dora', 'auditor , agent', '2026-01-01T00:00:00Z'),
    ('m4', 'globex', 'carol', 'owner,agent', '2026-01-01T00:00:00Z');
insert into public.team (id, name, "memberCount", "organizationId", "createdAt") values
    ('red', 'Red', 1, 'acme', '2026-01-01T00:00:00Z'),
    ('blue', 'Blue', 1, 'acme', '2026-01-01T00:00:00Z'),
    ('green', 'Green', 1, 'globex', '2026-01-01T00:00:00Z');
insert into public."teamMember" (id, "teamId", "userId") values
    ('tm1', 'red', 'alice'), ('tm2', 'blue', 'bob'), ('tm3', 'green', 'carol'),
    ('tm4', 'red', 'erik'), ('tm5', 'green', 'alice');
insert into public.ticket (id, title, organization_id) values
    ('t1', 'Printer', 'acme'), ('t2', 'Coffee', 'acme'), ('u1', 'Printer', 'globex');
insert into public.shelf (room, number, organization_id) values ('a', 1, 'acme'), ('b', 2, 'globex');
