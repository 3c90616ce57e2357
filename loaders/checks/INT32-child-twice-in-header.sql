-- The child is more than once in this Header file: keep one row. The last is used.
-- Touches: by sex; by age_band; page ethnicity
select file, line, 'CHILD' as column_name, child
from returned_header
qualify row_number() over (partition by file, return_year, child order by line) > 1;
