-- The episode has no DEC though a later one of the child has begun: give it one. It ends where the next begins.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select file, line, 'DEC' as column_name, child
from (select *, lead(decom) over (partition by file, return_year, child order by decom) as next_decom from returned_episodes)
where dec is null and next_decom > decom;
