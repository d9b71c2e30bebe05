-- The tables of com.acme.projects as the processor would write them, and rows of two organizations that a wrong join or scope would mix.

create table project (
    id text primary key,
    name text not null,
    created_at timestamptz not null default now(),
    owner_id text references "user" (id) on delete set null,
    organization_id text not null references organization (id) on delete cascade,
    unique (organization_id, id),
    constraint project_name_key unique (organization_id, name)
);

create table task (
    id text primary key,
    project_id text not null,
    title text not null constraint task_title_check check (title <> ''),
    status text not null default 'todo',
    assignee_id text references "user" (id) on delete set null,
    organization_id text not null references organization (id) on delete cascade,
    constraint task_project_fkey foreign key (organization_id, project_id) references project (organization_id, id) on delete cascade
);

insert into "user" (id, name, email, "emailVerified", "createdAt") values
    ('ada', 'Ada', 'ada@acme.test', true, '2026-01-01T00:00:00Z'),
    ('bob', 'Bob', 'bob@acme.test', false, '2026-01-02T00:00:00Z'), -- in both organizations
    ('eve', 'Eve', 'eve@zeta.test', true, '2026-01-03T00:00:00Z'),
    ('cid', 'Cid', 'cid@none.test', true, '2026-01-04T00:00:00Z'); -- in none

insert into organization (id, name, slug, "createdAt") values
    ('acme', 'Acme', 'acme', '2026-01-01T00:00:00Z'),
    ('zeta', 'Zeta', 'zeta', '2026-01-01T00:00:00Z');

insert into member (id, "organizationId", "userId", role, "createdAt") values
    ('m1', 'acme', 'ada', 'owner', '2026-01-01T00:00:00Z'),
    ('m2', 'acme', 'ada', 'admin', '2026-01-01T00:00:00Z'), -- auth servers have no unique key here
    ('m3', 'acme', 'bob', 'member', '2026-01-01T00:00:00Z'),
    ('m4', 'zeta', 'bob', 'member', '2026-01-01T00:00:00Z'),
    ('m5', 'zeta', 'eve', 'owner', '2026-01-01T00:00:00Z');

insert into team (id, name, "memberCount", "organizationId", "createdAt") values
    ('red', 'Red', 1, 'acme', '2026-01-01T00:00:00Z'),
    ('blue', 'Blue', 1, 'acme', '2026-01-01T00:00:00Z');

insert into "teamMember" (id, "teamId", "userId") values ('tm1', 'red', 'ada'), ('tm2', 'blue', 'bob');

insert into session (id, "expiresAt", token, "updatedAt", "userId", "activeOrganizationId") values
    ('s1', '2030-01-01T00:00:00Z', 'token-of-ada', now(), 'ada', 'acme'),
    ('s2', '2030-01-01T00:00:00Z', 'token-of-bob', now(), 'bob', 'zeta');

insert into project (id, name, created_at, owner_id, organization_id) values
    ('p1', 'Apollo', '2026-02-01T00:00:00Z', 'ada', 'acme'),
    ('p2', 'Borealis', '2026-02-02T00:00:00Z', 'bob', 'acme'),
    ('p3', 'Abandoned', '2026-02-03T00:00:00Z', null, 'acme'),
    ('z1', 'Zephyr', '2026-02-04T00:00:00Z', 'eve', 'zeta'),
    ('z2', 'Apollo', '2026-02-05T00:00:00Z', 'bob', 'zeta');

insert into task (id, project_id, title, status, assignee_id, organization_id) values
    ('t1', 'p1', 'Fly', 'todo', 'ada', 'acme'),
    ('t2', 'p1', 'Land', 'done', null, 'acme'),
    ('t3', 'p2', 'Shine', 'todo', 'bob', 'acme'),
    ('y1', 'z1', 'Blow', 'todo', 'eve', 'zeta'),
    ('y2', 'z2', 'Rest', 'done', 'bob', 'zeta');
