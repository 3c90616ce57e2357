-- One row per child, year and type of placement, with the days in care in it and the moves out of it.
-- The age is that on the year's last day, or at the end of the period of care for a child who left; periods run on
-- through short breaks, and a child who moves during one may have no day in care that year.
create table days_in_care as
with days as (
  select
    y.period,
    e.child,
    t.category as placement_type,
    least(e.until, y.last_day + 1) - greatest(e.decom, y.first_day) as days,
    0 as moves
  from reporting_periods y
  join placed_episodes e on e.decom <= y.last_day and e.until > y.first_day and not e.respite
  left join codes_placement_types t on t.code = e.home.place
  where y.kind = 'year'
),
moved as (
  select period, child, placement_type, 0 as days, 1 as moves from moves_in_period where kind = 'year'
),
ages as (
  select y.period, e.child, max(least(e.until, y.last_day)) as day
  from reporting_periods y
  join placed_episodes e on e.decom <= y.last_day and e.until > y.first_day
  where y.kind = 'year'
  group by y.period, e.child
)
select
  d.period,
  'year' as kind,
  d.child,
  d.placement_type,
  any_value(k.ethnicity_white_british) as ethnicity_white_british,
  any_value(age_band(age_on(k.born, a.day))) as age_band,
  any_value(broad_ages(age_band(age_on(k.born, a.day)))) as age_band_broad,
  sum(d.days)::int as days,
  sum(d.moves)::int as moves
from (from days union all by name from moved) d
join known_children k on k.child = d.child
left join ages a on a.period = d.period and a.child = d.child
group by d.period, d.child, d.placement_type;
