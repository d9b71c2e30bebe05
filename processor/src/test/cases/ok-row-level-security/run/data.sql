-- ada owns acme, bob is a member of acme and an admin of zeta, cid a member of acme, eve owns zeta, fay was a member of acme.
insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
select id, initcap(id), id || '@example.org', true, now(), now() from unnest(array['ada', 'bob', 'cid', 'eve', 'fay']) id;
insert into organization (id, name, slug, "createdAt") values ('acme', 'Acme', 'acme', now()), ('zeta', 'Zeta', 'zeta', now());
insert into member (id, "organizationId", "userId", role, "createdAt") values
    ('m1', 'acme', 'ada', 'owner', now()), ('m2', 'acme', 'bob', 'member', now()), ('m3', 'zeta', 'bob', 'viewer, admin', now()),
    ('m4', 'acme', 'cid', 'administrator', now()), ('m5', 'zeta', 'eve', 'owner', now());
insert into team (id, name, "organizationId", "memberCount", "createdAt", "updatedAt") values
    ('red', 'Red', 'acme', 0, now(), now()), ('blue', 'Blue', 'acme', 0, now(), now()), ('zed', 'Zed', 'zeta', 0, now(), now());
insert into "teamMember" (id, "teamId", "userId", "membershipKey", "createdAt") values
    ('t1', 'red', 'ada', 'red:ada', now()), ('t2', 'blue', 'cid', 'blue:cid', now()), ('t3', 'zed', 'eve', 'zed:eve', now()),
    ('t4', 'red', 'fay', 'red:fay', now());
insert into vault.label values ('!', 'urgent');
insert into vault.project (id, name, owner_id, organization_id) values
    ('apollo', 'Apollo', 'ada', 'acme'), ('zeus', 'Zeus', 'eve', 'zeta');
insert into vault.task (id, project_id, title, assignee_id, organization_id) values
    ('launch', 'apollo', 'Launch', 'fay', 'acme'), ('storm', 'zeus', 'Storm', 'eve', 'zeta');
insert into vault.remark (id, task_id, words, author_id) overriding system value values (101, 'launch', 'Go', 'ada'), (102, 'storm', 'No', 'eve');
insert into vault.reply (id, remark_id, words) overriding system value values (101, 101, 'Yes'), (102, 102, 'Why');
insert into vault.salary (id, amount, organization_id) values ('s-acme', 1, 'acme'), ('s-zeta', 2, 'zeta');
insert into vault.payment (id, salary_id, organization_id) values ('p-acme', 's-acme', 'acme'), ('p-zeta', null, 'zeta');
insert into vault.diary (id, text, owner_id, organization_id) values
    ('d-ada', 'a', 'ada', 'acme'), ('d-bob', 'b', 'bob', 'acme'), ('d-eve', 'e', 'eve', 'zeta');
insert into vault.notebook (id, title, owner_id) values ('n-ada', 'Ada', 'ada'), ('n-eve', 'Eve', 'eve');
insert into vault.note (id, notebook_id, text, owner_id) values ('o-ada', 'n-ada', 'x', 'ada'), ('o-eve', 'n-eve', 'y', 'eve');
insert into vault.board (id, name, team_id) values ('b-red', 'R', 'red'), ('b-blue', 'B', 'blue'), ('b-zed', 'Z', 'zed');
insert into vault.sprint (organization_id, number, goal, team_id) values ('acme', 1, 'r', 'red'), ('acme', 2, 'b', 'blue'), ('zeta', 1, 'z', 'zed');
