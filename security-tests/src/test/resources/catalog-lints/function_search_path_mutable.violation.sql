create function public.answer() returns int language sql set work_mem = '64kB' as 'select 42';
