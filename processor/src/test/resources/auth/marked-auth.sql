-- Hand-written: the tables of somebody who built sign-in themselves, and who marks people and memberships instead of deleting them.

create table person (
    id uuid primary key,
    name text not null,
    closed_on date
);

create table company (
    id uuid primary key,
    title text not null
);

create table employment (
    company_id uuid not null references company (id),
    person_id uuid not null references person (id),
    "leftAt" timestamptz,
    primary key (company_id, person_id)
);

create table badge (
    id uuid primary key
);
