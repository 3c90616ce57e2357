-- REASON_PLACE_CHANGE is given on a temporary placement (PLACE T0 to T4) or the episode before one: leave it blank.
-- Touches: moves-by-reason
select file, line, 'REASON_PLACE_CHANGE' as column_name, child
from (select *, lead(place) over (partition by file, return_year, child order by decom, dec) as next_place from returned_episodes)
where reason_place_change is not null
  and (place in ('T0', 'T1', 'T2', 'T3', 'T4') or next_place in ('T0', 'T1', 'T2', 'T3', 'T4'));
