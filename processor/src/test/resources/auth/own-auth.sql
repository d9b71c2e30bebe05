-- Hand-written: the tables of somebody who built sign-in themselves, with UUIDs for people and numbers for groups, in a schema of their own.

create schema login;

create table login.accounts (
    id uuid primary key default gen_random_uuid(),
    email varchar(320) not null unique,
    display_name text,
    password_hash text not null,
    made_on date not null default current_date
);

create table login."Groups" (
    id bigint generated always as identity primary key,
    title text not null
);

create table login.group_members (
    group_id bigint not null references login."Groups" (id) on delete cascade,
    account_id uuid not null references login.accounts (id) on delete cascade,
    admin boolean not null default false,
    primary key (group_id, account_id)
);

create table login.sign_ins (
    id integer generated always as identity primary key,
    account_id uuid not null references login.accounts (id) on delete cascade,
    token_hash bytea not null,
    begun timestamp without time zone not null,
    active_group text
);
