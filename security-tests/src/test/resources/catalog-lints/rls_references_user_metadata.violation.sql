create table public.note (id text primary key, organization_id text);
alter table public.note enable row level security;
create policy note_tenant on public.note using (
    organization_id = (current_setting('request.jwt.claims')::jsonb -> 'user_metadata' ->> 'organization'));
