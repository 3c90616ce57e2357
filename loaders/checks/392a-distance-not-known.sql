-- No distance is known for the placement, though the file has distances: give PL_DISTANCE or the postcodes. It is counted as unknown.
-- Touches: page distance; by distance_band; by locality
select file, line, 'PL_DISTANCE' as column_name, child
from (select *, bool_or(distance_miles is not null) over (partition by file) as has_distances from returned_episodes)
anti join uasc_named using (child)
where has_distances and distance_miles is null and ls not in ('V3', 'V4');
