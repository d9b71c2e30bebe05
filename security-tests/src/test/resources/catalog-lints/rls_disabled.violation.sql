create table public.note (id text primary key);
alter table public.note enable row level security;
create policy note_tenant on public.note using (id = 'a') with check (id = 'a');
create table public.forgotten (id text primary key);
