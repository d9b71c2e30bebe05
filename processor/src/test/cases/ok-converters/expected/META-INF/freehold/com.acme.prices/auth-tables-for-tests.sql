-- FOR TESTS ONLY: stands in for the tables that the auth server makes.
-- Never run it on a database that an auth server uses, and never migrate with it.

create schema if not exists "neon_auth";

create table "neon_auth"."users_sync" (
    "id" text generated always as (raw_json ->> 'id') stored not null,
    "name" text generated always as (raw_json ->> 'display_name') stored,
    "email" text generated always as (raw_json ->> 'primary_email') stored,
    "created_at" timestamp with time zone generated always as (to_timestamp(trunc((raw_json ->> 'signed_up_at_millis')::bigint::double precision) / 1000::double precision)) stored,
    "updated_at" timestamp with time zone,
    "deleted_at" timestamp with time zone,
    "raw_json" jsonb not null,
    constraint "users_sync_pkey" primary key ("id")
);
create index "users_sync_deleted_at_idx" on "neon_auth"."users_sync" ("deleted_at");
