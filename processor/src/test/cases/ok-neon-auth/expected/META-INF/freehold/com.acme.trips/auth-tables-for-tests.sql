-- FOR TESTS ONLY: stands in for the tables that the auth server makes.
-- Never run it on a database that an auth server uses, and never migrate with it.

create schema if not exists "neon_auth";

create table "neon_auth"."user" (
    "id" uuid default gen_random_uuid() not null,
    "name" text not null,
    "email" text not null,
    "emailVerified" boolean not null,
    "image" text,
    "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
    "role" text,
    "banned" boolean,
    "banReason" text,
    "banExpires" timestamp with time zone,
    constraint "user_pkey" primary key ("id"),
    constraint "user_email_key" unique ("email")
);

create table "neon_auth"."account" (
    "id" uuid default gen_random_uuid() not null,
    "accountId" text not null,
    "providerId" text not null,
    "userId" uuid not null,
    "accessTokenExpiresAt" timestamp with time zone,
    "refreshTokenExpiresAt" timestamp with time zone,
    "scope" text,
    "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamp with time zone not null,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "password" text,
    constraint "account_pkey" primary key ("id"),
    constraint "account_userId_fkey" foreign key ("userId")
        references "neon_auth"."user" ("id") on delete cascade
);
create index "account_userId_idx" on "neon_auth"."account" ("userId");

create table "neon_auth"."organization" (
    "id" uuid default gen_random_uuid() not null,
    "name" text not null,
    "slug" text not null,
    "logo" text,
    "createdAt" timestamp with time zone not null,
    "metadata" text,
    constraint "organization_pkey" primary key ("id"),
    constraint "organization_slug_key" unique ("slug")
);

create table "neon_auth"."invitation" (
    "id" uuid default gen_random_uuid() not null,
    "organizationId" uuid not null,
    "email" text not null,
    "role" text,
    "status" text not null,
    "expiresAt" timestamp with time zone not null,
    "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
    "inviterId" uuid not null,
    constraint "invitation_pkey" primary key ("id"),
    constraint "invitation_organizationId_fkey" foreign key ("organizationId")
        references "neon_auth"."organization" ("id") on delete cascade,
    constraint "invitation_inviterId_fkey" foreign key ("inviterId")
        references "neon_auth"."user" ("id") on delete cascade
);
create index "invitation_organizationId_idx" on "neon_auth"."invitation" ("organizationId");
create index "invitation_email_idx" on "neon_auth"."invitation" ("email");

create table "neon_auth"."jwks" (
    "id" uuid default gen_random_uuid() not null,
    "publicKey" text not null,
    "createdAt" timestamp with time zone not null,
    "expiresAt" timestamp with time zone,
    "privateKey" text not null,
    constraint "jwks_pkey" primary key ("id")
);

create table "neon_auth"."member" (
    "id" uuid default gen_random_uuid() not null,
    "organizationId" uuid not null,
    "userId" uuid not null,
    "role" text not null,
    "createdAt" timestamp with time zone not null,
    constraint "member_pkey" primary key ("id"),
    constraint "member_organizationId_fkey" foreign key ("organizationId")
        references "neon_auth"."organization" ("id") on delete cascade,
    constraint "member_userId_fkey" foreign key ("userId")
        references "neon_auth"."user" ("id") on delete cascade
);
create index "member_organizationId_idx" on "neon_auth"."member" ("organizationId");
create index "member_userId_idx" on "neon_auth"."member" ("userId");

create table "neon_auth"."session" (
    "id" uuid default gen_random_uuid() not null,
    "expiresAt" timestamp with time zone not null,
    "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamp with time zone not null,
    "ipAddress" text,
    "userAgent" text,
    "userId" uuid not null,
    "activeOrganizationId" text,
    "impersonatedBy" text,
    "token" text not null,
    constraint "session_pkey" primary key ("id"),
    constraint "session_token_key" unique ("token"),
    constraint "session_userId_fkey" foreign key ("userId")
        references "neon_auth"."user" ("id") on delete cascade
);
create index "session_userId_idx" on "neon_auth"."session" ("userId");

create table "neon_auth"."verification" (
    "id" uuid default gen_random_uuid() not null,
    "identifier" text not null,
    "expiresAt" timestamp with time zone not null,
    "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
    "value" text not null,
    constraint "verification_pkey" primary key ("id")
);
create index "verification_identifier_idx" on "neon_auth"."verification" ("identifier");
