-- One row per child in care on 31 March, per year, with the placements and carers of that year.
-- Placements open on 1 April count, as do those of an earlier period of care in the year.
create table children_at_year_end as
with lived as (
  select
    y.period,
    p.child,
    count(*)::int as placements_in_year,
    count(distinct (p.period, p.carer))::int as carers_in_year,
    list(p.started order by p.started)[3] as third_started,
    coalesce(bool_or(p.outside_area), false) as ever_outside_area
  from reporting_periods y
  join placements p on p.started <= y.last_day and coalesce(p.ended, date '9999-12-31') > y.first_day
  where y.kind = 'year'
  group by y.period, p.child
)
select
  y.period,
  y.kind,
  c.* exclude (period, kind),
  coalesce(l.placements_in_year, 0) as placements_in_year,
  coalesce(l.carers_in_year, 0) as carers_in_year,
  age_band(age_on(c.born, l.third_started)) as age_band_at_third,
  coalesce(l.ever_outside_area, false) as ever_outside_area
from children_in_care c
join reporting_periods y on y.kind = 'year' and y.last_day = c.day
left join lived l on l.period = y.period and l.child = c.child
where c.kind = 'year end';
