insert into neon_auth."user" (id, name, email, "emailVerified", role, banned) values
    ('00000000-0000-0000-0000-00000000000a', 'Alice', 'alice@example.com', true, 'user', false),
    ('00000000-0000-0000-0000-00000000000b', 'Bob', 'bob@example.com', true, 'user', false);
insert into neon_auth.organization (id, name, slug, "createdAt") values
    ('00000000-0000-0000-0000-0000000000ac', 'Acme', 'acme', now()),
    ('00000000-0000-0000-0000-0000000000bc', 'Globex', 'globex', now());
insert into neon_auth.member (id, "organizationId", "userId", role, "createdAt") values
    (gen_random_uuid(), '00000000-0000-0000-0000-0000000000ac', '00000000-0000-0000-0000-00000000000a', 'owner', now()),
    (gen_random_uuid(), '00000000-0000-0000-0000-0000000000bc', '00000000-0000-0000-0000-00000000000b', 'owner', now());
insert into neon_auth.session (id, "expiresAt", token, "updatedAt", "userId", "activeOrganizationId") values
    (gen_random_uuid(), now() + interval '1 day', 'test-only-a', now(), '00000000-0000-0000-0000-00000000000a',
        '00000000-0000-0000-0000-0000000000ac'),
    (gen_random_uuid(), now() + interval '1 day', 'test-only-b', now(), '00000000-0000-0000-0000-00000000000b',
        'no-uuid');
