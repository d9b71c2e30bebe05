-- Tables whose keys do not keep the organization, so that only the scope does, and rows of two organizations that refer to each other.

create table worker (id text primary key, name text not null, boss_id text, organization_id text not null);
insert into worker values
    ('w1', 'Ann', null, 'acme'), ('w2', 'Ben', 'w1', 'acme'), ('w3', 'Cem', 'w2', 'acme'), ('w4', 'Dot', 'w1', 'acme'),
    ('zw', 'Zoe', null, 'zeta');

create table badge (number integer primary key, worker_id text not null, organization_id text not null);
insert into badge values (7, 'w1', 'acme'), (8, 'w1', 'zeta'), (9, 'zw', 'zeta');

create table site (code text, number integer, organization_id text not null, primary key (code, number));
insert into site values ('a', 1, 'acme'), ('a', 2, 'acme'), ('b', 1, 'acme'), ('z', 1, 'zeta');

create table job (
    id bigint primary key,
    title text not null,
    lead_id text,
    site_code text,
    site_number integer,
    organization_id text not null
);
insert into job values
    (1, 'dig', 'w2', 'a', 1, 'acme'),
    (2, 'paint', null, null, null, 'acme'),
    (3, 'lift', 'zw', 'z', 1, 'acme'), -- led by and at another organization's
    (4, 'sing', 'zw', 'z', 1, 'zeta'),
    (5, 'steal', 'w1', 'a', 1, 'zeta'), -- of another organization
    (6, 'fill', 'w2', 'a', 1, 'acme'),
    (7, 'sweep', 'w1', 'b', 1, 'acme');

create table tool (id text primary key, organization_id text not null);
insert into tool values ('axe', 'acme'), ('bow', 'acme'), ('cup', 'acme'), ('zap', 'zeta');

create table job_tool (
    id bigint generated always as identity primary key,
    job_id bigint not null,
    tool_id text not null,
    organization_id text not null
);
insert into job_tool (job_id, tool_id, organization_id) values
    (1, 'bow', 'acme'),
    (1, 'axe', 'acme'),
    (1, 'axe', 'acme'), -- twice
    (3, 'axe', 'acme'),
    (3, 'zap', 'acme'), -- to a tool of another organization
    (6, 'bow', 'zeta'), -- said by another organization
    (7, 'zap', 'zeta'), -- both
    (4, 'zap', 'zeta'),
    (4, 'axe', 'zeta');

create table tool_site (
    tool_id text not null,
    site_code text not null,
    site_number integer not null,
    organization_id text not null,
    primary key (tool_id, site_code, site_number)
);
insert into tool_site values
    ('axe', 'a', 2, 'acme'), ('axe', 'a', 1, 'acme'), ('bow', 'a', 2, 'acme'), ('cup', 'z', 1, 'acme'), ('bow', 'b', 1, 'zeta');

create table acquaintance (one_id text, other_id text, organization_id text not null, primary key (one_id, other_id));
insert into acquaintance values
    ('w1', 'w2', 'acme'), ('w1', 'w1', 'acme'), ('w2', 'w4', 'acme'), ('w3', 'zw', 'acme'), ('w4', 'w1', 'zeta');
