-- One row per review that a period of care called for, held or not, and what can be said of it.
-- Not judged: no due date known; not yet due; care had ended by then; due where no return can tell whether it was held;
-- missed while placed for adoption, when adoption reviews take over.
create table reviews_due as
with seen as (
  select
    clock.*,
    coalesce(held <= due, false) as in_time,
    unseen.seen_again,
    coalesce(lived.home.place in ('A3', 'A4', 'A5', 'A6'), false) as placed_for_adoption,
    age_on(children.born, coalesce(held, due)) as age,
    children.born_to_month and month(children.born) = month(coalesce(held, due)) as age_uncertain,
    settings.extract_date
  from review_clock clock
  cross join settings
  left join children on children.child = clock.child
  -- Exports that list an earlier review from before the first return are taken to list those after it too.
  left join unseen_stretches unseen
    on due >= unseen.first_day and due < unseen.seen_again and (step = 1 or not unseen.before_all)
  asof left join placed_episodes lived
    on lived.child = clock.child and lived.period = clock.period and clock.due >= lived.decom
)
select
  child, period, step, due, held, code, age, coalesce(age_uncertain, false) as age_uncertain,
  (case
    when step = 1 and first_known then 'First'
    when step = 2 and first_known and (in_time or seen_again is null) then 'Second'
    else 'Later'
  end)::label as review_sequence,
  (case
    when age < 4 then 'Under 4'
    when age < 10 then '4 to 9'
    when age < 16 then '10 to 15'
    when age >= 16 then '16 and over'
    else 'Unknown'
  end)::label as review_age_band,
  due is not null and (in_time or seen_again is null) and (
    held is not null or (due < extract_date and (ended is null or due <= ended) and not placed_for_adoption)
  ) as judged,
  case when judged then in_time end as on_time,
  -- A review last due in an unseen stretch is overdue once six months have been seen without one.
  held is null and not placed_for_adoption and (ended is null or ended > extract_date)
    and coalesce(coalesce(seen_again + interval 6 month, due) < extract_date, false) as overdue
from seen;
