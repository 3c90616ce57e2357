-- One row per review that can be judged and period (a year or a quarter) in which it was due, whenever it was held.
create table reviews_falling_due as
select time.period, time.kind, r.* exclude (period)
from reviews_due r
join reporting_periods time
  on time.kind in ('year', 'quarter') and time.year_start = year_start_of(r.due)
    and r.due between time.first_day and time.last_day
where r.judged;
