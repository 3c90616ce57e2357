-- One row per challenge, stage and period in which it was raised (a year or a quarter).
create table challenges_raised as
select
  time.period,
  time.kind,
  c.stage,
  coalesce(c.theme, 'Not recorded') as theme,
  coalesce(c.outcome, 'Not recorded') as outcome
from local_challenges c
join reporting_periods time
  on time.kind in ('year', 'quarter') and c.raised_on between time.first_day and time.last_day;
