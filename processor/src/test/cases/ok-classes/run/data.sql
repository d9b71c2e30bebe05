insert into neon_auth.users_sync (raw_json) values
    ('{"id": "alice", "display_name": "Alice", "primary_email": "alice@example.com", "signed_up_at_millis": "1700000000000"}'),
    ('{"id": "bob", "display_name": "Bob", "primary_email": "bob@example.com", "signed_up_at_millis": "1700000000000"}');
insert into public.article (title, subtitle, edition, made_at, owner_id) values
    ('Alpha', null, 1, '2026-01-01T10:00:00Z', 'alice'), ('Beta', 'second', 2, '2026-01-02T10:00:00Z', 'alice'),
    ('Gamma', null, 3, '2026-01-03T10:00:00Z', 'bob');
insert into public.bookmarks (id, article_id, is_done, shared, address, label, owner_id) values
    ('00000000-0000-0000-0000-000000000001', 1, true, null, 'https://example.com/a', 'first', 'alice'),
    ('00000000-0000-0000-0000-000000000002', 3, false, true, 'https://example.com/a', null, 'bob');
insert into public.marker (article_id, page, note, owner_id) values (1, 7, 'here', 'alice'), (1, 8, null, 'alice'), (3, 7, null, 'bob');
