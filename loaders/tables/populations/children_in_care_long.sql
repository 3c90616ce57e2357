-- One row per child under 16 in care without a break for two and a half years or more, per year end.
create table children_in_care_long as
with since as (
  select
    child,
    period,
    started,
    coalesce(ended, date '9999-12-31') as until,
    -- Placed for adoption with new carers, the placement before counts as part of the same one.
    if(entered_place in ('A3', 'A4', 'A5', 'A6'), coalesce(lag(started) over chain, started), started) as stable_since
  from placements
  window chain as (partition by child, period order by placement)
)
select c.*, coalesce(s.stable_since <= c.day - interval 2 year, false) as same_placement
from children_in_care c
left join since s on s.child = c.child and s.period = c.period_of_care and s.started <= c.day and s.until > c.day
where c.kind = 'year end' and c.age < 16 and c.started <= c.day - interval 30 month
  and not exists (
    -- Days of short breaks (V3, V4) are days out of care: they break the two and a half years.
    select 1 from placed_episodes e
    where e.respite and e.child = c.child and e.decom <= c.day and e.until > c.day - interval 30 month
  );
