-- One row per year: children in care before and after it, and what came and went between, by periods of care.
create table flow_of_years as
with neighbours as (
  select child, period, decom, dec, respite,
    lag(respite) over stretch as after_short_break,
    lead(respite) over stretch as before_short_break
  from episodes
  window stretch as (partition by child, period order by episode)
),
edges as (
  select decom as day, case when after_short_break then 'from short breaks' else 'started' end as edge
  from neighbours where not respite and after_short_break is distinct from false
  union all
  select dec, case when before_short_break then 'to short breaks' else 'ended' end
  from neighbours where not respite and dec is not null and before_short_break is distinct from false
),
stock as (
  select y.year_start, count(distinct child) filter (where e.decom < y.first_day and (e.dec is null or e.dec >= y.first_day)) as before,
    count(distinct child) filter (where e.decom <= y.last_day and (e.dec is null or e.dec > y.last_day)) as after
  from reporting_periods y left join episodes e on not e.respite
  where y.kind = 'year'
  group by y.year_start
)
select
  y.period,
  stock.before,
  count(*) filter (where edge = 'started') as started,
  count(*) filter (where edge = 'ended') as ended,
  count(*) filter (where edge = 'from short breaks') as from_short_breaks,
  count(*) filter (where edge = 'to short breaks') as to_short_breaks,
  stock.after
from reporting_periods y
join stock using (year_start)
left join edges on edges.day between y.first_day and y.last_day
where y.kind = 'year'
group by y.period, stock.before, stock.after
order by y.period;
