-- FOR TESTS ONLY: stands in for the tables that the auth server makes.
-- Never run it on a database that an auth server uses, and never migrate with it.

create table "public"."user" (
    "id" text not null,
    "name" text not null,
    "email" text not null,
    "emailVerified" boolean default false not null,
    "image" text,
    "createdAt" timestamp with time zone default now() not null,
    "updatedAt" timestamp with time zone default now() not null,
    constraint "user_pkey" primary key ("id"),
    constraint "user_email_unique" unique ("email")
);

create table "public"."account" (
    "id" text not null,
    "accountId" text not null,
    "providerId" text not null,
    "userId" text not null,
    "accessTokenExpiresAt" timestamp with time zone,
    "refreshTokenExpiresAt" timestamp with time zone,
    "scope" text,
    "createdAt" timestamp with time zone default now() not null,
    "updatedAt" timestamp with time zone not null,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "password" text,
    constraint "account_pkey" primary key ("id"),
    constraint "account_userId_user_id_fk" foreign key ("userId")
        references "public"."user" ("id") on delete cascade
);
create index "account_userId_idx" on "public"."account" ("userId");

create table "public"."apikey" (
    "id" text not null,
    "configId" text default 'default' not null,
    "name" text,
    "start" text,
    "referenceId" text not null,
    "prefix" text,
    "refillInterval" integer,
    "refillAmount" integer,
    "lastRefillAt" timestamp with time zone,
    "enabled" boolean default true,
    "rateLimitEnabled" boolean default true,
    "rateLimitTimeWindow" integer default 86400000,
    "rateLimitMax" integer default 10,
    "requestCount" integer default 0,
    "remaining" integer,
    "lastRequest" timestamp with time zone,
    "expiresAt" timestamp with time zone,
    "createdAt" timestamp with time zone not null,
    "updatedAt" timestamp with time zone not null,
    "permissions" text,
    "metadata" text,
    "key" text not null,
    constraint "apikey_pkey" primary key ("id")
);
create index "apikey_configId_idx" on "public"."apikey" ("configId");
create index "apikey_referenceId_idx" on "public"."apikey" ("referenceId");
create index "apikey_key_idx" on "public"."apikey" ("key");

create table "public"."organization" (
    "id" text not null,
    "name" text not null,
    "slug" text not null,
    "logo" text,
    "createdAt" timestamp with time zone not null,
    "metadata" text,
    constraint "organization_pkey" primary key ("id"),
    constraint "organization_slug_unique" unique ("slug")
);

create table "public"."invitation" (
    "id" text not null,
    "organizationId" text not null,
    "email" text not null,
    "role" text,
    "status" text default 'pending' not null,
    "expiresAt" timestamp with time zone not null,
    "createdAt" timestamp with time zone default now() not null,
    "inviterId" text not null,
    constraint "invitation_pkey" primary key ("id"),
    constraint "invitation_organizationId_organization_id_fk" foreign key ("organizationId")
        references "public"."organization" ("id") on delete cascade,
    constraint "invitation_inviterId_user_id_fk" foreign key ("inviterId")
        references "public"."user" ("id") on delete cascade
);
create index "invitation_organizationId_idx" on "public"."invitation" ("organizationId");
create index "invitation_email_idx" on "public"."invitation" ("email");

create table "public"."jwks" (
    "id" text not null,
    "publicKey" text not null,
    "createdAt" timestamp with time zone not null,
    "expiresAt" timestamp with time zone,
    "privateKey" text not null,
    constraint "jwks_pkey" primary key ("id")
);

create table "public"."member" (
    "id" text not null,
    "organizationId" text not null,
    "userId" text not null,
    "role" text default 'member' not null,
    "createdAt" timestamp with time zone not null,
    constraint "member_pkey" primary key ("id"),
    constraint "member_organizationId_organization_id_fk" foreign key ("organizationId")
        references "public"."organization" ("id") on delete cascade,
    constraint "member_userId_user_id_fk" foreign key ("userId")
        references "public"."user" ("id") on delete cascade
);
create index "member_organizationId_idx" on "public"."member" ("organizationId");
create index "member_userId_idx" on "public"."member" ("userId");

create table "public"."session" (
    "id" text not null,
    "expiresAt" timestamp with time zone not null,
    "createdAt" timestamp with time zone default now() not null,
    "updatedAt" timestamp with time zone not null,
    "ipAddress" text,
    "userAgent" text,
    "userId" text not null,
    "activeOrganizationId" text,
    "token" text not null,
    constraint "session_pkey" primary key ("id"),
    constraint "session_token_unique" unique ("token"),
    constraint "session_userId_user_id_fk" foreign key ("userId")
        references "public"."user" ("id") on delete cascade
);
create index "session_userId_idx" on "public"."session" ("userId");

create table "public"."verification" (
    "id" text not null,
    "identifier" text not null,
    "expiresAt" timestamp with time zone not null,
    "createdAt" timestamp with time zone default now() not null,
    "updatedAt" timestamp with time zone default now() not null,
    "value" text not null,
    constraint "verification_pkey" primary key ("id")
);
create index "verification_identifier_idx" on "public"."verification" ("identifier");
