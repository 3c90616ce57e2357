-- The child has short breaks of both kinds (LS V3 and V4) in one return: correct LS.
-- Touches: children-in-care
select file, line, 'LS' as column_name, child
from returned_episodes
where ls in ('V3', 'V4')
qualify count(distinct ls) over (partition by return_year, child) > 1;
