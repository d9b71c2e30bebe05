create table public.note (id text unique);
