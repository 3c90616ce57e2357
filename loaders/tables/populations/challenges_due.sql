-- One row per challenge and stage due for resolution in a year, with whether it was resolved by then.
create table challenges_due as
select time.period, time.kind, c.stage, coalesce(c.resolved_on <= c.due_on, false) as in_time
from local_challenges c
join reporting_periods time on time.kind = 'year' and c.due_on between time.first_day and time.last_day;
