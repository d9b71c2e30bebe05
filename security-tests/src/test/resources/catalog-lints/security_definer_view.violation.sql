create table public.note (id text primary key);
create view public.notes as select id from public.note;
