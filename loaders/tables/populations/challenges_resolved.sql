-- One row per challenge and stage resolved in a year, with the working days it took; the day it was raised is not counted.
create table challenges_resolved as
select time.period, time.kind, c.stage, greatest(0, done.n - begun.n) as working_days_taken
from local_challenges c
join reporting_periods time on time.kind = 'year' and c.resolved_on between time.first_day and time.last_day
join working_days begun on begun.day = c.raised_on
join working_days done on done.day = c.resolved_on
where c.resolved_on >= c.raised_on;
