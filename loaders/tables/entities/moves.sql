-- One row per child and move: a placement after another in the same period of care.
create table moves as
select
  child,
  period,
  started as moved,
  lag(place) over chain as left_place,
  entered_place,
  lag(reason_place_change) over chain as reason_place_change
from placements
window chain as (partition by child, period order by placement)
qualify row_number() over chain > 1;
