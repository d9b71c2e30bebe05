-- Each foreign key has an index that begins with its columns in their order: else a deletion reads the whole table.
select t.name || ' ' || k.conname
from lints.tables as t
join pg_catalog.pg_constraint as k on k.conrelid = t.oid and k.contype = 'f'
where not exists (
    select from pg_catalog.pg_index as i
    where i.indrelid = t.oid and i.indisvalid and i.indpred is null
        and (string_to_array(i.indkey::text, ' ')::smallint[])[1:cardinality(k.conkey)] = k.conkey)
