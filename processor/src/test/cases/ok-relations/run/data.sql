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

insert into public.project (id, name, parent_id, organization_id) values
    ('p1', 'Apollo', null, 'acme'),
    ('p2', 'Lander', 'p1', 'acme'),
    ('q1', 'Zeus', null, 'globex');
insert into public.budget (project_id, amount, organization_id) values ('p1', 12.50, 'acme');
insert into public.task (title, project_id, assignee_id, reporter, organization_id) values
    ('Launch', 'p1', 'bob', 'alice', 'acme'),
    ('Land', 'p2', null, 'alice', 'acme'),
    ('Thunder', 'q1', 'carol', null, 'globex');
insert into public.tag (id, name, organization_id) values
    ('00000000-0000-0000-0000-000000000001', 'red', 'acme'),
    ('00000000-0000-0000-0000-000000000002', 'blue', 'acme'),
    ('00000000-0000-0000-0000-000000000003', 'green', 'globex');
