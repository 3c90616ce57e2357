-- Two episodes of the child end on the same day: correct DEC, or take one out. The first is kept.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select file, line, 'DEC' as column_name, child
from returned_episodes
where dec is not null and dec > decom
qualify row_number() over (partition by file, return_year, child, dec order by decom, line) > 1;
