-- FOR TESTS ONLY: stands in for the tables that the auth server makes.
-- Never run it on a database that an auth server uses, and never migrate with it.

create schema if not exists "login";

create table "login"."accounts" (
    "id" uuid not null,
    "email" text not null,
    "display_name" text,
    "made_on" date not null,
    "password_hash" text,
    constraint "accounts_pkey" primary key ("id")
);
comment on table "login"."accounts" is 'A person.';
comment on column "login"."accounts"."email" is 'where to reach them';

create table "login"."Groups" (
    "id" bigint not null,
    "title" text not null,
    constraint "Groups_pkey" primary key ("id")
);
comment on table "login"."Groups" is 'People who work together.';

create table "login"."group_members" (
    "group_id" bigint not null,
    "account_id" uuid not null,
    "admin" boolean not null,
    constraint "group_members_pkey" primary key ("group_id", "account_id"),
    constraint "group_members_group_id_fkey" foreign key ("group_id")
        references "login"."Groups" ("id") on delete cascade,
    constraint "group_members_account_id_fkey" foreign key ("account_id")
        references "login"."accounts" ("id") on delete cascade
);
comment on table "login"."group_members" is 'Who belongs to which group.';

create table "login"."sign_ins" (
    "id" integer not null,
    "account_id" uuid not null,
    "begun" timestamp without time zone not null,
    "active_group" text,
    "token_hash" text,
    constraint "sign_ins_pkey" primary key ("id"),
    constraint "sign_ins_account_id_fkey" foreign key ("account_id")
        references "login"."accounts" ("id") on delete cascade
);
comment on table "login"."sign_ins" is 'A browser that is signed in.';
