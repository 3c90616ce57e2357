-- The child is more than once in this OC3 file: keep one row.
-- Touches: page health
select file, line, 'CHILD' as column_name, child
from returned_oc3
qualify row_number() over (partition by file, return_year, child order by line) > 1;
