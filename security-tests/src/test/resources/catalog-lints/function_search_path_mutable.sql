-- Each function says its search path, so that its caller cannot.
select name from lints.functions
where not exists (select from unnest(settings) as setting where setting like 'search\_path=%')
