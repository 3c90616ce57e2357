-- One row per visit due to a child placed outside the area: six weeks after the last visit, or after the stay began;
-- once missed, another falls due every six weeks until one is made.
create table visits_falling_due as
with seen as (
  select stay.child, stay.since, stay.until, v.visited_on as day
  from stays_outside stay
  join local_visits v on v.child = stay.child and v.visited_on >= stay.since and v.visited_on < stay.until
  union
  select child, since, until, since from stays_outside
),
followed as (
  select *, lead(day) over (partition by child, since order by day) as next from seen
),
-- A day that was seen without a visit: up to the next one, the end of the stay or the day of the extract.
missed as (
  select followed.*, least(coalesce(next - 1, until), until - 1, settings.extract_date - 1) as unseen_until
  from followed, settings
),
counted as (
  select *, case when next - day <= 42 then 1 else greatest(0, (unseen_until - day) // 42) end as times from missed
)
select
  child,
  day + (42 * step)::int as due,
  coalesce(next - day <= 42, false) as in_time
from counted, unnest(range(1, times + 1)) as t(step)
where day + (42 * step)::int < until;
