-- The distance of the episode open at the end of the return before differs from what that return said by more than a mile: correct one of them.
-- Touches: page distance
select n.file, n.line, 'PL_DISTANCE' as column_name, n.child
from returned_episodes n
join returned_episodes l on l.child = n.child and l.decom = n.decom and l.return_year = n.return_year - 1 and l.dec is null
where abs(n.distance_miles - l.distance_miles) > 1;
