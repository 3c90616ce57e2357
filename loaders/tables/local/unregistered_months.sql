-- One row per stay in an unregistered setting and month of it, counted from its first day, with whether a review was held in it.
-- A month that the stay did not last out needs none.
create table unregistered_months as
with stays as (
  select s.child, s.happened_on as since, least(coalesce(s.stay_ended_on, extract_date), extract_date) as until
  from local_service_log s, settings
  where s.occasion = 'Stay in an unregistered setting' and s.child is not null
)
select
  child,
  since,
  until,
  (since + to_months(month - 1))::date as first_day,
  (since + to_months(month) - interval 1 day)::date as last_day,
  exists (
    select 1 from reviews r
    where r.child = stays.child
      and r.held between (since + to_months(month - 1))::date and (since + to_months(month) - interval 1 day)::date
  ) as reviewed
from stays, unnest(range(1, 1 + greatest(0, date_sub('month', since, until + 1)))) as t(month);
