-- FOR TESTS ONLY: stands in for the tables that the auth server makes.
-- Never run it on a database that an auth server uses, and never migrate with it.

create table "public"."user" (
    "id" text not null,
    "name" text not null,
    "email" text not null,
    "email_verified" boolean default false not null,
    "image" text,
    "created_at" timestamp without time zone default now() not null,
    "updated_at" timestamp without time zone default now() not null,
    "role" text,
    "banned" boolean default false,
    "ban_reason" text,
    "ban_expires" timestamp without time zone,
    "two_factor_enabled" boolean default false,
    constraint "user_pkey" primary key ("id"),
    constraint "user_email_unique" unique ("email")
);

create table "public"."account" (
    "id" text not null,
    "account_id" text not null,
    "provider_id" text not null,
    "user_id" text not null,
    "access_token_expires_at" timestamp without time zone,
    "refresh_token_expires_at" timestamp without time zone,
    "scope" text,
    "created_at" timestamp without time zone default now() not null,
    "updated_at" timestamp without time zone not null,
    "access_token" text,
    "refresh_token" text,
    "id_token" text,
    "password" text,
    constraint "account_pkey" primary key ("id"),
    constraint "account_user_id_user_id_fk" foreign key ("user_id")
        references "public"."user" ("id") on delete cascade
);
create index "account_userId_idx" on "public"."account" ("user_id");

create table "public"."apikey" (
    "id" text not null,
    "config_id" text default 'default' not null,
    "name" text,
    "start" text,
    "reference_id" text not null,
    "prefix" text,
    "refill_interval" integer,
    "refill_amount" integer,
    "last_refill_at" timestamp without time zone,
    "enabled" boolean default true,
    "rate_limit_enabled" boolean default true,
    "rate_limit_time_window" integer default 86400000,
    "rate_limit_max" integer default 10,
    "request_count" integer default 0,
    "remaining" integer,
    "last_request" timestamp without time zone,
    "expires_at" timestamp without time zone,
    "created_at" timestamp without time zone not null,
    "updated_at" timestamp without time zone not null,
    "permissions" text,
    "metadata" text,
    "key" text not null,
    constraint "apikey_pkey" primary key ("id")
);
create index "apikey_configId_idx" on "public"."apikey" ("config_id");
create index "apikey_referenceId_idx" on "public"."apikey" ("reference_id");
create index "apikey_key_idx" on "public"."apikey" ("key");

create table "public"."organization" (
    "id" text not null,
    "name" text not null,
    "slug" text not null,
    "logo" text,
    "created_at" timestamp without time zone not null,
    "metadata" text,
    constraint "organization_pkey" primary key ("id"),
    constraint "organization_slug_unique" unique ("slug")
);

create table "public"."invitation" (
    "id" text not null,
    "organization_id" text not null,
    "email" text not null,
    "role" text,
    "team_id" text,
    "status" text default 'pending' not null,
    "expires_at" timestamp without time zone not null,
    "created_at" timestamp without time zone default now() not null,
    "inviter_id" text not null,
    constraint "invitation_pkey" primary key ("id"),
    constraint "invitation_organization_id_organization_id_fk" foreign key ("organization_id")
        references "public"."organization" ("id") on delete cascade,
    constraint "invitation_inviter_id_user_id_fk" foreign key ("inviter_id")
        references "public"."user" ("id") on delete cascade
);
create index "invitation_organizationId_idx" on "public"."invitation" ("organization_id");
create index "invitation_email_idx" on "public"."invitation" ("email");

create table "public"."jwks" (
    "id" text not null,
    "public_key" text not null,
    "created_at" timestamp without time zone not null,
    "expires_at" timestamp without time zone,
    "alg" text,
    "crv" text,
    "private_key" text not null,
    constraint "jwks_pkey" primary key ("id")
);

create table "public"."member" (
    "id" text not null,
    "organization_id" text not null,
    "user_id" text not null,
    "role" text default 'member' not null,
    "created_at" timestamp without time zone not null,
    constraint "member_pkey" primary key ("id"),
    constraint "member_organization_id_organization_id_fk" foreign key ("organization_id")
        references "public"."organization" ("id") on delete cascade,
    constraint "member_user_id_user_id_fk" foreign key ("user_id")
        references "public"."user" ("id") on delete cascade
);
create index "member_organizationId_idx" on "public"."member" ("organization_id");
create index "member_userId_idx" on "public"."member" ("user_id");

create table "public"."organization_role" (
    "id" text not null,
    "organization_id" text not null,
    "role" text not null,
    "permission" text not null,
    "created_at" timestamp without time zone default now() not null,
    "updated_at" timestamp without time zone,
    constraint "organization_role_pkey" primary key ("id"),
    constraint "organization_role_organization_id_organization_id_fk" foreign key ("organization_id")
        references "public"."organization" ("id") on delete cascade
);
create index "organizationRole_organizationId_idx" on "public"."organization_role" ("organization_id");
create index "organizationRole_role_idx" on "public"."organization_role" ("role");

create table "public"."passkey" (
    "id" text not null,
    "name" text,
    "public_key" text not null,
    "user_id" text not null,
    "credential_id" text not null,
    "counter" integer not null,
    "device_type" text not null,
    "backed_up" boolean not null,
    "transports" text,
    "created_at" timestamp without time zone,
    "aaguid" text,
    constraint "passkey_pkey" primary key ("id"),
    constraint "passkey_user_id_user_id_fk" foreign key ("user_id")
        references "public"."user" ("id") on delete cascade
);
create index "passkey_userId_idx" on "public"."passkey" ("user_id");
create index "passkey_credentialID_idx" on "public"."passkey" ("credential_id");

create table "public"."session" (
    "id" text not null,
    "expires_at" timestamp without time zone not null,
    "created_at" timestamp without time zone default now() not null,
    "updated_at" timestamp without time zone not null,
    "ip_address" text,
    "user_agent" text,
    "user_id" text not null,
    "active_organization_id" text,
    "active_team_id" text,
    "impersonated_by" text,
    "token" text not null,
    constraint "session_pkey" primary key ("id"),
    constraint "session_token_unique" unique ("token"),
    constraint "session_user_id_user_id_fk" foreign key ("user_id")
        references "public"."user" ("id") on delete cascade
);
create index "session_userId_idx" on "public"."session" ("user_id");

create table "public"."team" (
    "id" text not null,
    "name" text not null,
    "member_count" integer default 0 not null,
    "organization_id" text not null,
    "created_at" timestamp without time zone not null,
    "updated_at" timestamp without time zone,
    constraint "team_pkey" primary key ("id"),
    constraint "team_organization_id_organization_id_fk" foreign key ("organization_id")
        references "public"."organization" ("id") on delete cascade
);
create index "team_organizationId_idx" on "public"."team" ("organization_id");

create table "public"."team_member" (
    "id" text not null,
    "team_id" text not null,
    "user_id" text not null,
    "membership_key" text,
    "created_at" timestamp without time zone,
    constraint "team_member_pkey" primary key ("id"),
    constraint "team_member_membership_key_unique" unique ("membership_key"),
    constraint "team_member_team_id_team_id_fk" foreign key ("team_id")
        references "public"."team" ("id") on delete cascade,
    constraint "team_member_user_id_user_id_fk" foreign key ("user_id")
        references "public"."user" ("id") on delete cascade
);
create index "teamMember_teamId_idx" on "public"."team_member" ("team_id");
create index "teamMember_userId_idx" on "public"."team_member" ("user_id");

create table "public"."two_factor" (
    "id" text not null,
    "user_id" text not null,
    "verified" boolean default true,
    "failed_verification_count" integer default 0,
    "locked_until" timestamp without time zone,
    "secret" text not null,
    "backup_codes" text not null,
    constraint "two_factor_pkey" primary key ("id"),
    constraint "two_factor_user_id_user_id_fk" foreign key ("user_id")
        references "public"."user" ("id") on delete cascade
);
create index "twoFactor_secret_idx" on "public"."two_factor" ("secret");
create index "twoFactor_userId_idx" on "public"."two_factor" ("user_id");

create table "public"."verification" (
    "id" text not null,
    "identifier" text not null,
    "expires_at" timestamp without time zone not null,
    "created_at" timestamp without time zone default now() not null,
    "updated_at" timestamp without time zone default now() not null,
    "value" text not null,
    constraint "verification_pkey" primary key ("id")
);
create index "verification_identifier_idx" on "public"."verification" ("identifier");
