create table public.note (id text primary key);
alter table public.note enable row level security;
