-- FOR TESTS ONLY: stands in for the tables that the auth server makes.
-- Never run it on a database that an auth server uses, and never migrate with it.

create table "public"."user" (
    "id" text not null,
    "name" text not null,
    "email" text not null,
    "emailVerified" boolean not null,
    "image" text,
    "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
    constraint "user_pkey" primary key ("id"),
    constraint "user_email_key" unique ("email")
);

create table "public"."account" (
    "id" text not null,
    "accountId" text not null,
    "providerId" text not null,
    "userId" text not null,
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
        references "public"."user" ("id") on delete cascade
);
create index "account_userId_idx" on "public"."account" ("userId");

create table "public"."organization" (
    "id" text not null,
    "name" text not null,
    "slug" text not null,
    "logo" text,
    "createdAt" timestamp with time zone not null,
    "metadata" text,
    constraint "organization_pkey" primary key ("id"),
    constraint "organization_slug_key" unique ("slug")
);

create table "public"."invitation" (
    "id" text not null,
    "organizationId" text not null,
    "email" text not null,
    "role" text,
    "status" text not null,
    "expiresAt" timestamp with time zone not null,
    "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
    "inviterId" text not null,
    constraint "invitation_pkey" primary key ("id"),
    constraint "invitation_organizationId_fkey" foreign key ("organizationId")
        references "public"."organization" ("id") on delete cascade,
    constraint "invitation_inviterId_fkey" foreign key ("inviterId")
        references "public"."user" ("id") on delete cascade
);
create index "invitation_organizationId_idx" on "public"."invitation" ("organizationId");
create index "invitation_email_idx" on "public"."invitation" ("email");

create table "public"."member" (
    "id" text not null,
    "organizationId" text not null,
    "userId" text not null,
    "role" text not null,
    "createdAt" timestamp with time zone not null,
    constraint "member_pkey" primary key ("id"),
    constraint "member_organizationId_fkey" foreign key ("organizationId")
        references "public"."organization" ("id") on delete cascade,
    constraint "member_userId_fkey" foreign key ("userId")
        references "public"."user" ("id") on delete cascade
);
create index "member_organizationId_idx" on "public"."member" ("organizationId");
create index "member_userId_idx" on "public"."member" ("userId");

create table "public"."session" (
    "id" text not null,
    "expiresAt" timestamp with time zone not null,
    "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamp with time zone not null,
    "ipAddress" text,
    "userAgent" text,
    "userId" text not null,
    "activeOrganizationId" text,
    "token" text not null,
    constraint "session_pkey" primary key ("id"),
    constraint "session_token_key" unique ("token"),
    constraint "session_userId_fkey" foreign key ("userId")
        references "public"."user" ("id") on delete cascade
);
create index "session_userId_idx" on "public"."session" ("userId");

create table "public"."verification" (
    "id" text not null,
    "identifier" text not null,
    "expiresAt" timestamp with time zone not null,
    "createdAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
    "updatedAt" timestamp with time zone default CURRENT_TIMESTAMP not null,
    "value" text not null,
    constraint "verification_pkey" primary key ("id")
);
create index "verification_identifier_idx" on "public"."verification" ("identifier");
