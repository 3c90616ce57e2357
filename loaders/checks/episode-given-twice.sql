-- The child has more than one row with this DECOM in the return: keep one. The one with a DEC is kept, else the last.
select file, line, 'DECOM' as column_name
from returned_episodes
qualify row_number() over (partition by return_year, child, decom order by file, line) > 1;
