-- The child went on to another placement (RNE P, T, B or U) but this episode has no REASON_PLACE_CHANGE: give it. The move is counted with no reason recorded.
-- Touches: moves-by-reason
select file, line, 'REASON_PLACE_CHANGE' as column_name, child
from (
  select *, lead(rne) over life as next_rne, lead(decom) over life as next_decom, lead(place) over life as next_place
  from returned_episodes window life as (partition by file, return_year, child order by decom, dec)
)
where reason_place_change is null and dec = next_decom and next_rne in ('P', 'T', 'B', 'U')
  and place not in ('T0', 'T1', 'T2', 'T3', 'T4') and next_place not in ('T0', 'T1', 'T2', 'T3', 'T4')
  and ls not in ('V3', 'V4')
  and (file, line) not in (select (file, line) from unreadable where column_name = 'REASON_PLACE_CHANGE');
