-- One row per child in care on any day of the year, and year.
create table children_in_care_in_year as
with in_care as (
  select distinct time.period, time.kind, time.first_day, time.last_day, episodes.child
  from reporting_periods time
  join episodes
    on episodes.decom <= time.last_day and (episodes.dec is null or episodes.dec > time.first_day)
    and not episodes.respite
  where time.kind = 'year'
)
select
  in_care.period, in_care.kind, in_care.child,
  coalesce(bool_or(away.missing = 'M'), false) as missing,
  coalesce(bool_or(away.missing = 'A'), false) as away
from in_care
left join missing_episodes away
  on away.child = in_care.child and away.started <= in_care.last_day and away.ended >= in_care.first_day
group by in_care.period, in_care.kind, in_care.child;
