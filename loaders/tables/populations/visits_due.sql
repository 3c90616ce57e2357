-- One row per visit due in a period (a year or a quarter) to a child placed outside the area.
create table visits_due as
select time.period, time.kind, v.child, v.in_time
from visits_falling_due v
join reporting_periods time on time.kind in ('year', 'quarter') and time.year_start = year_start_of(v.due)
  and v.due between time.first_day and time.last_day;
