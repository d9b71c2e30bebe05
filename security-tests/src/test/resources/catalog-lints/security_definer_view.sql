-- A view asks with the rights and policies of whoever asks it.
select name from lints.views where kind = 'm' or not coalesce(options, '{}') && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1']
