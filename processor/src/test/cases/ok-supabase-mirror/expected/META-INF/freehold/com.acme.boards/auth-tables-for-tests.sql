-- FOR TESTS ONLY: stands in for the tables that the auth server makes.
-- Never run it on a database that an auth server uses, and never migrate with it.

create schema if not exists "auth";

create table "auth"."users" (
    "instance_id" uuid,
    "id" uuid not null,
    "aud" varchar(255),
    "role" varchar(255),
    "email" varchar(255),
    "email_confirmed_at" timestamp with time zone,
    "invited_at" timestamp with time zone,
    "confirmation_sent_at" timestamp with time zone,
    "recovery_sent_at" timestamp with time zone,
    "email_change" varchar(255),
    "email_change_sent_at" timestamp with time zone,
    "last_sign_in_at" timestamp with time zone,
    "raw_app_meta_data" jsonb,
    "raw_user_meta_data" jsonb,
    "is_super_admin" boolean,
    "created_at" timestamp with time zone,
    "updated_at" timestamp with time zone,
    "phone" text,
    "phone_confirmed_at" timestamp with time zone,
    "phone_change" text default '',
    "phone_change_sent_at" timestamp with time zone,
    "confirmed_at" timestamp with time zone generated always as (least(email_confirmed_at, phone_confirmed_at)) stored,
    "email_change_confirm_status" smallint default 0,
    "banned_until" timestamp with time zone,
    "reauthentication_sent_at" timestamp with time zone,
    "is_sso_user" boolean default false not null,
    "deleted_at" timestamp with time zone,
    "is_anonymous" boolean default false not null,
    "encrypted_password" varchar(255),
    "confirmation_token" varchar(255),
    "recovery_token" varchar(255),
    "email_change_token_new" varchar(255),
    "email_change_token_current" varchar(255) default '',
    "phone_change_token" varchar(255) default '',
    "reauthentication_token" varchar(255) default '',
    constraint "users_pkey" primary key ("id"),
    constraint "users_phone_key" unique ("phone")
);
create index "users_instance_id_idx" on "auth"."users" ("instance_id");
create index "users_is_anonymous_idx" on "auth"."users" ("is_anonymous");

create table "auth"."identities" (
    "provider_id" text not null,
    "user_id" uuid not null,
    "identity_data" jsonb not null,
    "provider" text not null,
    "last_sign_in_at" timestamp with time zone,
    "created_at" timestamp with time zone,
    "updated_at" timestamp with time zone,
    "email" text generated always as (lower(identity_data ->> 'email')) stored,
    "id" uuid default gen_random_uuid() not null,
    constraint "identities_pkey" primary key ("id"),
    constraint "identities_provider_id_provider_unique" unique ("provider_id", "provider"),
    constraint "identities_user_id_fkey" foreign key ("user_id")
        references "auth"."users" ("id") on delete cascade
);
create index "identities_user_id_idx" on "auth"."identities" ("user_id");

create table "auth"."sessions" (
    "id" uuid not null,
    "user_id" uuid not null,
    "created_at" timestamp with time zone,
    "updated_at" timestamp with time zone,
    "factor_id" uuid,
    "not_after" timestamp with time zone,
    "refreshed_at" timestamp without time zone,
    "user_agent" text,
    "tag" text,
    "oauth_client_id" uuid,
    "refresh_token_counter" bigint,
    "scopes" text,
    "refresh_token_hmac_key" text,
    constraint "sessions_pkey" primary key ("id"),
    constraint "sessions_user_id_fkey" foreign key ("user_id")
        references "auth"."users" ("id") on delete cascade
);
create index "sessions_oauth_client_id_idx" on "auth"."sessions" ("oauth_client_id");
create index "sessions_user_id_idx" on "auth"."sessions" ("user_id");
create index "user_id_created_at_idx" on "auth"."sessions" ("user_id", "created_at");
