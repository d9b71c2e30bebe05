-- A policy asks who acts in a sub-select of its own, which runs once for a statement and not for each row.
with expressions as (
    select name, regexp_replace(concat_ws(' ; ', "using", "check"), '''[^'']*''', '''''', 'g') as text from lints.policies),
without_plain_subselects as (
    select name, regexp_replace(text, '\(\s*SELECT\s+["\w.]+\([^()]*\)[^()]*\)', '()', 'gi') as text from expressions)
select name from without_plain_subselects where text ~* '(current_setting|\mauth\.\w+|\mfreehold\.\w+)\('
