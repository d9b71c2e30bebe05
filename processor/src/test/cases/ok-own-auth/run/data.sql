insert into login.accounts (id, email, display_name, password_hash, made_on) values
    ('00000000-0000-0000-0000-00000000000a', 'alice@example.com', 'Alice', 'hash', '2026-01-01'),
    ('00000000-0000-0000-0000-00000000000b', 'bob@example.com', null, 'hash', '2026-01-01'),
    ('00000000-0000-0000-0000-00000000000c', 'carol@example.com', 'Carol', 'hash', '2026-01-01');
insert into login."Groups" (id, title) overriding system value values (5000000000, 'Acme'), (7, 'Globex');
insert into login.group_members (group_id, account_id, admin) values
    (5000000000, '00000000-0000-0000-0000-00000000000a', true),
    (5000000000, '00000000-0000-0000-0000-00000000000b', false),
    (7, '00000000-0000-0000-0000-00000000000c', true);
insert into login.sign_ins (account_id, token_hash, begun, active_group) values
    ('00000000-0000-0000-0000-00000000000a', '\x00', '2026-06-01 12:00', '5000000000'),
    ('00000000-0000-0000-0000-00000000000a', '\x01', '2026-06-02 12:00', null),
    ('00000000-0000-0000-0000-00000000000c', '\x02', '2026-06-03 12:00', '7');
