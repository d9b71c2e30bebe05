-- TEST-ONLY. Invented people, for the tour and the tests. A real database gets them from the Better Auth server, never
-- from a script. What says TEST-ONLY-SECRET stands where the server keeps hashes and tokens; no query can read it.

insert into public."user" (id, name, email, "emailVerified", "createdAt") values
    ('alice', 'Alice', 'alice@acme.example', true, '2026-01-05T09:00:00Z'),
    ('bob', 'Bob', 'bob@acme.example', true, '2026-01-06T09:00:00Z'),
    ('carol', 'Carol', 'carol@globex.example', true, '2026-01-07T09:00:00Z');

insert into public.organization (id, name, slug, "createdAt") values
    ('acme', 'Acme', 'acme', '2026-01-05T09:30:00Z'),
    ('globex', 'Globex', 'globex', '2026-01-07T09:30:00Z');

insert into public.member (id, "organizationId", "userId", role, "createdAt") values
    ('acme-alice', 'acme', 'alice', 'owner', '2026-01-05T09:30:00Z'),
    ('acme-bob', 'acme', 'bob', 'member', '2026-01-06T10:00:00Z'),
    ('globex-carol', 'globex', 'carol', 'owner', '2026-01-07T09:30:00Z'),
    ('globex-bob', 'globex', 'bob', 'admin,billing', '2026-02-01T12:00:00Z');

insert into public.account (id, "accountId", "providerId", "userId", password, "updatedAt") values
    ('account-alice', 'alice', 'credential', 'alice', 'TEST-ONLY-SECRET-password', '2026-01-05T09:00:00Z');

insert into public.session (id, token, "userId", "expiresAt", "updatedAt") values
    ('session-alice', 'TEST-ONLY-SECRET-token', 'alice', '2027-01-05T09:00:00Z', '2026-01-05T09:00:00Z');

insert into public.apikey (id, "configId", name, start, "referenceId", key, "createdAt", "updatedAt", "expiresAt") values
    ('key-1', 'default', 'laptop', 'acme_k3', 'alice', 'TEST-ONLY-SECRET-hash-1', '2026-03-01T08:00:00Z', '2026-03-01T08:00:00Z', null),
    ('key-2', 'default', 'build server', 'acme_x9', 'alice', 'TEST-ONLY-SECRET-hash-2', '2026-03-02T08:00:00Z', '2026-03-02T08:00:00Z', '2027-03-02T08:00:00Z'),
    ('key-3', 'default', 'phone', 'glob_q7', 'carol', 'TEST-ONLY-SECRET-hash-3', '2026-03-03T08:00:00Z', '2026-03-03T08:00:00Z', null);
