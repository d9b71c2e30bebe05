create table public.parent (tenant text, id text, primary key (tenant, id));
create table public.child (
    tenant text, parent_id text, id text primary key, foreign key (tenant, parent_id) references public.parent on delete cascade);
create index on public.child (parent_id, tenant);
create index on public.child (tenant, parent_id) where id > 'a';
