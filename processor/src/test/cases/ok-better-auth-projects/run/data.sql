insert into public."user" (id, name, email, "emailVerified") values
    ('alice', 'Alice', 'alice@example.com', true),
    ('bob', 'Bob', 'bob@example.com', true),
    ('carol', 'Carol', 'carol@example.com', true);
insert into public.organization (id, name, slug, "createdAt") values
    ('acme', 'Acme', 'acme', '2026-01-01T00:00:00Z'),
    ('globex', 'Globex', 'globex', '2026-01-01T00:00:00Z');
insert into public.member (id, "organizationId", "userId", role, "createdAt") values
    ('m1', 'acme', 'alice', 'owner', '2026-01-01T00:00:00Z'),
    ('m2', 'acme', 'bob', 'member,billing', '2026-01-01T00:00:00Z'),
    ('m3', 'globex', 'carol', 'owner', '2026-01-01T00:00:00Z');
insert into public.project (id, name, created_at, owner_id, organization_id) values
    ('p1', 'Apollo', '2026-01-01T10:00:00Z', 'alice', 'acme'),
    ('p2', 'Artemis', '2026-01-02T10:00:00Z', null, 'acme'),
    ('p3', 'Gemini', '2026-01-03T10:00:00Z', 'bob', 'acme'),
    ('q1', 'Zeus', '2026-01-01T10:00:00Z', 'carol', 'globex');
insert into public.task (id, project_id, title, status, assignee_id, organization_id) values
    ('t1', 'p1', 'Launch', 'todo', 'bob', 'acme'),
    ('t2', 'p1', 'Land', 'todo', null, 'acme'),
    ('t3', 'p2', 'Count down', 'done', 'alice', 'acme'),
    ('u1', 'q1', 'Thunder', 'todo', 'carol', 'globex');
insert into public.apikey (id, "configId", name, start, "referenceId", key, "createdAt", "updatedAt") values
    ('k1', 'default', 'laptop', 'fh_abc', 'alice', 'secret-hash', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'),
    ('k2', 'default', 'server', 'fh_def', 'carol', 'secret-hash', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z');
