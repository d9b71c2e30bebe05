set session authorization supabase_auth_admin;
set search_path = auth;
insert into users (id, email, created_at) values
    ('00000000-0000-0000-0000-00000000000a', 'alice@example.com', now()),
    ('00000000-0000-0000-0000-00000000000b', 'bob@example.com', now());
insert into users (id, is_anonymous) values ('00000000-0000-0000-0000-00000000000c', true);
insert into identities (id, provider_id, user_id, identity_data, provider) values
    ('00000000-0000-0000-0000-0000000000a1', 'alice@example.com', '00000000-0000-0000-0000-00000000000a', '{"email": "Alice@example.com"}', 'email');
insert into sessions (id, user_id, aal, refreshed_at, ip, refresh_token_hmac_key, refresh_token_counter) values
    ('00000000-0000-0000-0000-0000000000a2', '00000000-0000-0000-0000-00000000000a', 'aal1', '2026-01-01T12:00:00', '10.0.0.1', 'secret', 7),
    ('00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-00000000000b', 'aal1', null, null, null, null);
