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
insert into public.team (id, name, "memberCount", "organizationId", "createdAt") values
    ('red', 'Red', 1, 'acme', '2026-01-01T00:00:00Z'),
    ('blue', 'Blue', 1, 'acme', '2026-01-01T00:00:00Z'),
    ('green', 'Green', 1, 'globex', '2026-01-01T00:00:00Z');
insert into public."teamMember" (id, "teamId", "userId") values
    ('tm1', 'red', 'alice'), ('tm2', 'blue', 'bob'), ('tm3', 'green', 'carol');
insert into public.label (code, meaning) values ('r', 'urgent'), ('g', 'done');
insert into public.board (id, name, maker_id, team_id) values
    ('b1', 'Plan', 'alice', 'red'), ('b2', 'Ideas', null, 'red'), ('b3', 'Plan', 'bob', 'blue'), ('b4', 'Plan', 'carol', 'green');
insert into public.card (board_id, squad_id, text, label_code) values
    ('b1', 'red', 'one', 'r'), ('b1', 'red', 'two', null), ('b3', 'blue', 'three', 'r'), ('b4', 'green', 'four', 'g');
insert into public.sprint (number, goal, organization_id, team_id) values (1, 'ship', 'acme', 'red'), (2, 'sail', 'acme', 'blue');
insert into public.project (id, name, organization_id) values ('p1', 'Apollo', 'acme'), ('p2', 'Artemis', 'acme'), ('q1', 'Zeus', 'globex');
insert into public.task (id, project_id, title, mark) values
    ('t1', 'p1', 'Launch', 'r'), ('t2', 'p1', 'Land', null), ('t3', 'p2', 'Count', 'g'), ('u1', 'q1', 'Thunder', 'r');
insert into public.remark (task_id, words, author_id) values
    ('t1', 'soon', 'alice'), ('t1', 'later', 'bob'), ('t3', 'ten', null), ('u1', 'boom', 'carol');
insert into public.notebook (id, title, owner_id) values ('n1', 'Diary', 'alice'), ('n2', 'Diary', 'bob');
insert into public.note (id, notebook_id, previous_id, writer_id, text) values
    ('x1', 'n1', null, 'alice', 'Monday'), ('x2', 'n1', 'x1', 'alice', 'Tuesday'), ('y1', 'n2', null, 'bob', 'Secret');
