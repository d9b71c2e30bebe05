insert into public."user" (id, name, email, role, created_at, updated_at) values
    ('alice', 'Alice', 'alice@example.com', 'user', '2026-07-01 12:00:00', '2026-07-01 12:00:00'),
    ('bob', 'Bob', 'bob@example.com', 'admin', '2026-07-01 12:00:00', '2026-07-01 12:00:00');
insert into public.organization (id, name, slug, created_at) values ('acme', 'Acme', 'acme', '2026-07-01 12:00:00');
insert into public.member (id, organization_id, user_id, created_at) values
    ('m1', 'acme', 'alice', '2026-07-01 12:00:00'), ('m2', 'acme', 'bob', '2026-07-01 12:00:00');
insert into public.team (id, name, member_count, organization_id, created_at) values
    ('red', 'Red', 1, 'acme', '2026-07-01 12:00:00'), ('blue', 'Blue', 1, 'acme', '2026-07-01 12:00:00');
insert into public.team_member (id, team_id, user_id) values ('x1', 'red', 'alice'), ('x2', 'blue', 'bob');
insert into public.session (id, expires_at, token, updated_at, user_id, active_organization_id, active_team_id, impersonated_by)
    values ('s1', '2026-07-02 12:00:00', 'test-only', '2026-07-01 12:00:00', 'alice', 'acme', 'red', 'bob');
insert into public.account (id, account_id, provider_id, user_id, updated_at, password) values
    ('a1', 'alice', 'credential', 'alice', '2026-07-01 12:00:00', 'test-only');
insert into public.invitation (id, organization_id, email, expires_at, inviter_id, team_id) values
    ('i1', 'acme', 'carol@example.com', '2026-07-08 12:00:00', 'alice', 'red');
insert into public.apikey (id, name, reference_id, key, created_at, updated_at) values
    ('k1', 'laptop', 'alice', 'test-only', '2026-07-01 12:00:00', '2026-07-01 12:00:00');
insert into public.passkey (id, public_key, user_id, credential_id, counter, device_type, backed_up) values
    ('p1', 'test-only', 'alice', 'test-only', 7, 'singleDevice', false);
