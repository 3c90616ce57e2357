-- The episode after a temporary placement (PLACE T0 to T4) is not the placement before it: correct PLACE, or give the move. It is counted as a move.
-- Touches: three-or-more-placements; three-or-more-changes-of-carer; placement-moves-rate; long-term-stability; moves-by-reason; next-placement-type; age-at-third-placement; review-after-move
select file, line, 'PLACE' as column_name, child
from (
  select *, lag(place) over life as before_place, lead(place) over life as next_place,
    lead(rne) over life as next_rne, lead(decom) over life as next_decom
  from returned_episodes window life as (partition by file, return_year, child order by decom, dec)
)
where place in ('T0', 'T1', 'T2', 'T3', 'T4') and dec = next_decom
  and (next_rne <> 'P' or (before_place not in ('T0', 'T1', 'T2', 'T3', 'T4') and next_place <> before_place));
