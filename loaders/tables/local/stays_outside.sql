-- One row per child and unbroken time placed outside the area: its first day, and the first day it no longer held.
create table stays_outside as
with outside as (
  select child, decom, until from placed_episodes where home.outside_area and not respite
),
numbered as (
  select
    *,
    sum((decom > coalesce(max_until, date '1900-01-01'))::int) over (partition by child order by decom) as stay
  from (
    select *, max(until) over (partition by child order by decom rows between unbounded preceding and 1 preceding)
      as max_until
    from outside
  )
)
select child, min(decom) as since, max(until) as until
from numbered
group by child, stay;
