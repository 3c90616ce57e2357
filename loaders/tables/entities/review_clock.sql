-- One row per review that a period of care called for, with its due date: each one held, and the next after the last.
-- Regulation 33(2): the second within 3 months of the first, then one at least every 6 months; DuckDB ends a month
-- early rather than run into the next (31 August and 6 months is 28 or 29 February).
-- A missed review leaves the clock running from the last one held.
create table review_clock as
with held as (
  select child, period, held, code, row_number() over (partition by child, period order by held) as step
  from reviews_given
  where period is not null
),
steps as (
  select child, period, step, held, code from held
  union all
  select child, period, coalesce(max(held.step), 0) + 1, null, null
  from first_reviews left join held using (child, period)
  group by child, period
),
after as (
  select *, lag(held) over (partition by child, period order by step) as previous from steps
)
select
  after.child, after.period, first.ended, after.step::int as step, first.known as first_known, after.held, after.code,
  case
    when step = 1 then first.due
    when step = 2 and first.known then (previous + interval 3 month)::date
    else (previous + interval 6 month)::date
  end as due
from after join first_reviews first on first.child = after.child and first.period = after.period;
