-- FOR TESTS ONLY: stands in for the tables that the auth server makes.
-- Never run it on a database that an auth server uses, and never migrate with it.

create table "public"."badge" (
    "id" uuid not null,
    constraint "badge_pkey" primary key ("id")
);
comment on table "public"."badge" is 'A badge; the machine that makes them tells of it at night.';

create table "public"."company" (
    "id" uuid not null,
    "title" text not null,
    constraint "company_pkey" primary key ("id")
);
comment on table "public"."company" is 'A company.';

create table "public"."person" (
    "id" uuid not null,
    "name" text not null,
    "closed_on" date,
    constraint "person_pkey" primary key ("id")
);
comment on table "public"."person" is 'A person, who is marked when the account is closed.';

create table "public"."employment" (
    "company_id" uuid not null,
    "person_id" uuid not null,
    "leftAt" timestamp with time zone,
    constraint "employment_pkey" primary key ("company_id", "person_id"),
    constraint "employment_company_id_fkey" foreign key ("company_id")
        references "public"."company" ("id") on delete cascade,
    constraint "employment_person_id_fkey" foreign key ("person_id")
        references "public"."person" ("id") on delete cascade
);
comment on table "public"."employment" is 'Who works where.';
comment on column "public"."employment"."leftAt" is 'when the person left';
