-- One row per review that can be judged and period (a year or a quarter), each review once:
-- in the period it was held or, if never held, in the period it was due.
create table reviews_judged as
select time.period, time.kind, r.* exclude (period)
from reviews_due r
join reporting_periods time
  on time.kind in ('year', 'quarter') and time.year_start = year_start_of(coalesce(r.held, r.due))
    and coalesce(r.held, r.due) between time.first_day and time.last_day
where r.judged;
