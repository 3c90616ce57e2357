-- The child is more than once in this OC2 file: keep one row.
-- Touches: page health
select file, line, 'CHILD' as column_name, child
from returned_oc2
qualify row_number() over (partition by file, return_year, child order by line) > 1;
