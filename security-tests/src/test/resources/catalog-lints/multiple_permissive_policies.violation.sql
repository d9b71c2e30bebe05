create table public.note (id text primary key);
alter table public.note enable row level security;
create policy note_all on public.note to pg_monitor using (id = 'a') with check (id = 'a');
create policy note_more on public.note for select using (id = 'b');
