create table public.note (id text primary key, owner_id text);
alter table public.note enable row level security;
create policy note_tenant on public.note using (owner_id = current_setting('app.user_id', true));
