-- The child is more than once in this UASC file: keep one row.
-- Touches: uasc-children; uasc-share
select file, line, 'CHILD' as column_name, child
from returned_uasc
qualify row_number() over (partition by file, return_year, child order by line) > 1;
