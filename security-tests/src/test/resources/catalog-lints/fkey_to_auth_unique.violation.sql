create table public.note (id text primary key, email text unique references accounts.person (email));
