insert into public."user" (id, name, email, "emailVerified") values
    ('alice', 'Alice', 'alice@example.com', true),
    ('carol', 'Carol', 'carol@example.com', true);
insert into public.organization (id, name, slug, "createdAt") values
    ('acme', 'Acme', 'acme', '2026-01-01T00:00:00Z'),
    ('globex', 'Globex', 'globex', '2026-01-01T00:00:00Z');
insert into public.member (id, "organizationId", "userId", role, "createdAt") values
    ('m1', 'acme', 'alice', 'owner', '2026-01-01T00:00:00Z'),
    ('m2', 'globex', 'carol', 'owner', '2026-01-01T00:00:00Z');
insert into public.warehouse (organization_id, code, city) values
    ('acme', 'A', 'Aachen'), ('acme', 'B', 'Bonn'), ('acme', 'C', 'Celle'),
    ('globex', 'A', 'Antwerp'), ('globex', 'Z', 'Zürich');
insert into public.item (id, name, organization_id) values
    ('00000000-0000-0000-0000-000000000001', 'anvil', 'acme'),
    ('00000000-0000-0000-0000-000000000002', 'bolt', 'acme'),
    ('00000000-0000-0000-0000-000000000009', 'zip', 'globex');
insert into public.stock (organization_id, warehouse_code, item_id, amount) values
    ('acme', 'A', '00000000-0000-0000-0000-000000000001', 10),
    ('acme', 'A', '00000000-0000-0000-0000-000000000002', 20),
    ('acme', 'B', '00000000-0000-0000-0000-000000000001', 30),
    ('globex', 'A', '00000000-0000-0000-0000-000000000009', 40);
insert into public.movement (stock_warehouse, stock_item, from_code, to_code, organization_id) values
    ('A', '00000000-0000-0000-0000-000000000001', 'A', 'B', 'acme'),
    ('B', '00000000-0000-0000-0000-000000000001', 'B', 'A', 'acme'),
    (null, null, 'A', null, 'acme'),
    ('A', '00000000-0000-0000-0000-000000000009', 'A', 'Z', 'globex');
insert into public.category (id, parent_id, organization_id) values
    ('root', null, 'acme'), ('tools', 'root', 'acme'), ('toys', 'root', 'acme'), ('hammers', 'tools', 'acme'),
    ('other', null, 'globex');
insert into public.department (id, head_id, organization_id) values ('d1', null, 'acme'), ('d2', null, 'globex');
insert into public.employee (id, department_id, organization_id) values ('e1', 'd1', 'acme'), ('e2', 'd1', 'acme'), ('e3', 'd2', 'globex');
update public.department set head_id = 'e2' where id = 'd1';
insert into public.country (code, name) values ('DE', 'Germany'), ('CH', 'Switzerland');
insert into public.region (country_code, number, name) values ('DE', 1, 'North'), ('DE', 2, 'South'), ('CH', 1, 'Zürich');
insert into public.city (name, region_number, region_country, twin_name) values
    ('Kiel', 1, 'DE', null), ('Ulm', 2, 'DE', 'Kiel'), ('Uster', 1, 'CH', null), ('Atlantis', null, null, null);
