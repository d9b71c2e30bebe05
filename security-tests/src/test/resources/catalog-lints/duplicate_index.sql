-- No two indexes of a table have the same columns in the same order, whatever made them.
select t.name || ': ' || i.indexrelid::regclass || ', ' || j.indexrelid::regclass
from lints.tables as t
join pg_catalog.pg_index as i on i.indrelid = t.oid
join pg_catalog.pg_index as j on j.indrelid = t.oid and j.indexrelid > i.indexrelid
join pg_catalog.pg_class as c on c.oid = i.indexrelid
join pg_catalog.pg_class as d on d.oid = j.indexrelid and d.relam = c.relam
where (i.indkey::text, i.indclass::text, i.indcollation::text, i.indoption::text) = (j.indkey::text, j.indclass::text, j.indcollation::text, j.indoption::text)
    and (i.indpred::text, i.indexprs::text) is not distinct from (j.indpred::text, j.indexprs::text)
