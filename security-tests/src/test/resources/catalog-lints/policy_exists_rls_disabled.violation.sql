create table public.note (id text primary key);
create policy note_tenant on public.note using (id = 'a') with check (id = 'a');
