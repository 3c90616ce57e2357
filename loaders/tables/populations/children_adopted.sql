-- One row per child adopted in each year, with the whole months from the period of care's start to the adoptive placement.
-- The adoptive placement is the unbroken run of A3 to A6 the child was adopted from: earlier ones that broke down are not.
create table children_adopted as
with adopted as (
  select y.period, y.kind, care.child, care.period as period_of_care, care.started, care.start_known
  from reporting_periods y
  join periods_of_care care
    on care.ended between y.first_day and y.last_day and care.rec in ('E11', 'E12') and not care.respite_only
  where y.kind = 'year'
  qualify row_number() over (partition by y.period, care.child order by care.ended desc) = 1
),
runs as (
  select
    a.child,
    e.decom,
    coalesce(e.home.place in ('A3', 'A4', 'A5', 'A6'), false) as adoptive,
    max(if(adoptive, null, e.episode)) over (partition by a.child, a.period_of_care) as before,
    e.episode,
    a.period_of_care
  from adopted a
  join placed_episodes e on e.child = a.child and e.period = a.period_of_care
),
placed as (
  select child, period_of_care, min(decom) as day
  from runs
  where adoptive and episode > coalesce(before, 0)
  group by child, period_of_care
),
matched as (select child, max(date_match) as day from returned_ad1 group by child)
select
  a.period,
  a.kind,
  a.child,
  -- The match stands in where no episode says the child was placed for adoption.
  coalesce(placed.day, matched.day) as placed_day,
  if(a.start_known and placed_day >= a.started, date_sub('month', a.started, placed_day), null) as months
from adopted a
left join placed on placed.child = a.child and placed.period_of_care = a.period_of_care
left join matched on matched.child = a.child;
