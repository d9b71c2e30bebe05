insert into public."user" (id, name, email, "emailVerified") values
    ('alice', 'Alice', 'alice@example.com', true),
    ('bob', 'Bob', 'bob@example.com', true),
    ('carol', 'Carol', 'carol@example.com', true);
insert into public.organization (id, name, slug, "createdAt") values
    ('acme', 'Acme', 'acme', '2026-01-01T00:00:00Z'),
    ('globex', 'Globex', 'globex', '2026-01-01T00:00:00Z');
insert into public.member (id, "organizationId", "userId", role, "createdAt") values
    ('m1', 'acme', 'alice', 'owner', '2026-01-01T00:00:00Z'),
    ('m2', 'acme', 'bob', 'member', '2026-01-01T00:00:00Z'),
    ('m3', 'globex', 'carol', 'owner', '2026-01-01T00:00:00Z');
