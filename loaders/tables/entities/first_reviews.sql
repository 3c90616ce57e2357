-- One row per period of care: when its first review was due and held, and whether the first one seen can be that review.
-- Regulation 33(1): within 20 working days of the start, the day after it being the first.
create table first_reviews as
with twentieth as (
  select start.day as started, min(later.day) as due
  from working_days start join working_days later on later.n = start.n + 20
  where start.day in (select started from periods_of_care)
  group by start.day
),
held as (
  select child, period, min(held) as held from reviews_given where period is not null group by child, period
)
select
  care.child, care.period, care.ended, held.held,
  case when care.start_known then twentieth.due end as due,
  care.start_known and (unseen.seen_again is null or coalesce(held.held <= twentieth.due, false)) as known
from periods_of_care care
left join held on held.child = care.child and held.period = care.period
left join twentieth on twentieth.started = care.started
left join unseen_stretches unseen on twentieth.due >= unseen.first_day and twentieth.due < unseen.seen_again
where not care.respite_only;
