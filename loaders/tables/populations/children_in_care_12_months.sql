-- One row per child in care on the year's last day and without a break since twelve months before, and year.
-- A series of short breaks (V3, V4) in those months takes the child out.
create table children_in_care_12_months as
with continuously as (
  select time.period, time.kind, time.year_start, time.last_day, care.child
  from reporting_periods time
  join periods_of_care care
    on care.started <= time.last_day - interval 12 month
    and (care.ended is null or care.ended > time.last_day)
    and not care.respite_only
  where time.kind = 'year' and not exists (
    select 1 from episodes
    where episodes.child = care.child and episodes.respite and episodes.decom <= time.last_day
      and (episodes.dec is null or episodes.dec > time.last_day - interval 12 month)
  )
),
health as (
  select
    child, return_year,
    try_cast(arg_max(health_assessment::varchar, (file, line)) as int) = 1 as health_assessment,
    try_cast(arg_max(teeth_check::varchar, (file, line)) as int) = 1 as teeth_check,
    try_cast(arg_max(immunisations::varchar, (file, line)) as int) = 1 as immunisations,
    try_cast(arg_max(sdq_score::varchar, (file, line)) as int) as sdq_score
  from returned_oc2
  group by child, return_year
)
select
  care.period, care.kind, care.child,
  age_on(children.born, care.last_day) as age,
  coalesce(health_assessment, false) as health_assessed,
  coalesce(teeth_check, false) as teeth_checked,
  coalesce(immunisations, false) as immunised,
  case when sdq_score between 0 and 40 and age between 4 and 16 then sdq_score end as sdq_score
from continuously care
left join children on children.child = care.child
left join health on health.child = care.child and health.return_year = care.year_start;
