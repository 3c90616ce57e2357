-- The child has more than one row with this DECOM in the return: keep one. The one with a DEC is kept, else the last.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select file, line, 'DECOM' as column_name, child
from returned_episodes
qualify row_number() over (partition by return_year, child, decom order by file, line) > 1;
