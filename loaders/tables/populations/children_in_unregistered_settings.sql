-- One row per child who stayed in an unregistered setting in a year: whether every month of it that ended in the year had a review.
create table children_in_unregistered_settings as
select
  time.period,
  time.kind,
  s.child,
  not exists (
    select 1 from unregistered_months m
    where m.child = s.child and m.last_day between time.first_day and time.last_day and not m.reviewed
  ) as reviewed_monthly
from reporting_periods time
join local_service_log s
  on s.happened_on <= time.last_day and coalesce(s.stay_ended_on, time.last_day) >= time.first_day
where time.kind = 'year' and s.occasion = 'Stay in an unregistered setting' and s.child is not null
group by all;
