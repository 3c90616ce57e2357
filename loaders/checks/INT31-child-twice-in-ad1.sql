-- The child is more than once in this AD1 file: keep one row.
-- Touches: adoption-timescales
select file, line, 'CHILD' as column_name, child
from returned_ad1
qualify row_number() over (partition by file, return_year, child order by line) > 1;
