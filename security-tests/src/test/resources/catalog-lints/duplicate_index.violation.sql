create table public.note (id text primary key, title text unique);
create index note_title_idx on public.note (title);
