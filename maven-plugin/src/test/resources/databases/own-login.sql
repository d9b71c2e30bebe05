-- Somebody's own tables, with whatever makes an import hard.
create schema login;
create domain login.email as text check (value like '%@%');
create type login.state as enum ('on', 'off');

create table login.accounts (
    id uuid primary key default gen_random_uuid(),
    "e-mail" login.email not null unique,
    "password hash" text not null,
    pin integer,
    "class" varchar(20),
    "2fa" boolean,
    "Default" integer not null default 0,
    first_name text,
    "firstName" text,
    state login.state,
    tags text[],
    last_ip inet,
    photo bytea,
    salt bytea not null,
    balance numeric(12, 2) not null,
    rate numeric,
    rounded numeric(5, -2),
    digits numeric(10),
    born date,
    wakes time,
    settings jsonb not null default '{}',
    seen_at timestamp,
    made_at timestamp(3) not null,
    small smallint,
    big bigint,
    float real,
    double double precision,
    anything varchar,
    "weird ""quote\ and é" text,
    "toString" text,
    must_change_password boolean not null,
    token boolean,
    full_name text generated always as (first_name || '!') stored,
    manager_id uuid references login.accounts (id) on delete set null,
    user_id uuid,
    deleted_at timestamptz
);
comment on table login.accounts is 'Who can sign in: <b>*/ & {@code} @everybody \u0041';
comment on column login.accounts."class" is 'economy or business';

create table login.tenants (id bigint primary key, name text not null);
create table login.tenant_users (
    tenant_id bigint references login.tenants on delete cascade,
    account_id uuid references login.accounts on delete cascade,
    primary key (tenant_id, account_id)
);
create table login.tenant_user_notes (
    tenant_id bigint,
    account_id uuid,
    number integer,
    note text,
    primary key (tenant_id, account_id, number),
    foreign key (tenant_id, account_id) references login.tenant_users on delete cascade
);
create table login.user_sessions (
    id bigint generated always as identity primary key,
    account_id uuid not null,
    active_tenant_id text,
    device_number bigint unique
);
create table login.api_tokens (
    id integer primary key,
    account_id uuid not null,
    key text not null unique,
    session_number integer references login.user_sessions (device_number)
);
create table login.login_tokens (token text primary key, account_id uuid references login.accounts);

-- names that mean something in Java or in the written source
create table login.roles (id integer primary key, name text not null unique);
create table login."columns" (id integer primary key, "String" text);
create table login.own_auths (id integer primary key);
create table login."user account" (id integer primary key);
create table login."UserAccounts" (id integer primary key);
create table login."2 odd NAMES" (id integer primary key, "###" integer, "---" integer, "a b" integer, a_b integer);
create table login.this_is_a_very_long_name_for_a_table_to_have_in_postgresql_yes (
    this_is_a_very_long_name_for_a_column_to_have_in_postgresql_yes timestamp unique,
    id integer primary key,
    this_is_another_very_long_name_for_a_column_to_have_in_postgres uuid references login.accounts on delete cascade
);
-- names of accessors that every generated table has already
create table login.taken (
    id integer primary key,
    bool_id uuid references login.accounts,
    clone_id uuid references login.accounts,
    comparable_id uuid references login.accounts,
    expr_id uuid references login.accounts,
    finalize_id uuid references login.accounts,
    "getClass_id" uuid references login.accounts,
    "hashCode_id" uuid references login.accounts,
    insert_id uuid references login.accounts,
    key_id uuid references login.accounts,
    notify_id uuid references login.accounts,
    "notifyAll_id" uuid references login.accounts,
    patch_id uuid references login.accounts,
    read_id uuid references login.accounts,
    text_id uuid references login.accounts,
    "toMany_id" uuid references login.accounts,
    "toOne_id" uuid references login.accounts,
    "toString_id" uuid references login.accounts,
    wait_id uuid references login.accounts,
    class_id uuid references login.accounts
);

create table login.notes (body text);
create view login.overview as select id from login.accounts;
create table login.visits (at date not null, account_id uuid not null, primary key (at, account_id)) partition by range (at);
create table login.visits_2026 partition of login.visits for values from ('2026-01-01') to ('2027-01-01');
