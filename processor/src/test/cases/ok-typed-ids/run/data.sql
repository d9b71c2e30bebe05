insert into neon_auth.users_sync (raw_json) values
    ('{"id": "alice", "display_name": "Alice", "primary_email": "alice@example.com", "signed_up_at_millis": "1700000000000"}');
