-- TEST-ONLY. Invented people, for the tour and the tests. A real database gets them from Neon Auth, never from a script.

insert into neon_auth.users_sync (raw_json) values
    ('{"id": "alice", "display_name": "Alice", "primary_email": "alice@example.com", "signed_up_at_millis": "1767225600000"}'),
    ('{"id": "bob", "display_name": "Bob", "primary_email": "bob@example.com", "signed_up_at_millis": "1767225600000"}');
