-- One row per action and year whose report says what became of it.
create table actions_reported as
select time.period, time.kind, a.action, coalesce(a.status, 'Not recorded') as status
from local_actions a
join reporting_periods time on time.kind = 'year' and time.period = a.reported_in;
