-- FOR TESTS ONLY: stands in for the tables that the auth server makes.
-- Never run it on a database that an auth server uses, and never migrate with it.

create schema if not exists "neon_auth";

create table "neon_auth"."users_sync" (
    "id" text not null,
    "name" text,
    "email" text,
    "created_at" timestamp with time zone,
    "updated_at" timestamp with time zone,
    "deleted_at" timestamp with time zone,
    "raw_json" jsonb not null,
    constraint "users_sync_pkey" primary key ("id")
);
