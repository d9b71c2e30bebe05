create function public.answer() returns int language sql security definer set search_path = '' as 'select 42';
