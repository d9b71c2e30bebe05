insert into neon_auth.users_sync (raw_json) values
    ('{"id": "alice", "display_name": "Alice", "primary_email": "alice@example.com", "signed_up_at_millis": "1700000000000"}'),
    ('{"id": "bob", "display_name": "Bob", "primary_email": "bob@example.com", "signed_up_at_millis": "1700000000000"}');
insert into public.todos (task, is_complete, inserted_at, owner_id) values
    ('water the plants', false, '2026-01-01T10:00:00Z', 'alice'),
    ('call Bob', true, '2026-01-02T10:00:00Z', 'alice'),
    ('call Alice', false, '2026-01-03T10:00:00Z', 'bob');
