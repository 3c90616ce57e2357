-- The episode ends after the child's next one in the file has begun: correct DEC or DECOM. It is cut short at the next.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select file, line, 'DEC' as column_name, child
from (select *, lead(decom) over (partition by file, return_year, child order by decom, dec) as next_decom from returned_episodes)
where dec > next_decom and next_decom > decom;
