-- One row per child ceasing to be looked after in each year and quarter, as on the last occasion in it.
-- A period of care that ends in a series of short breaks (V3, V4) has no leaver.
create table children_ceasing as
with ends as (
  select child, period, last(respite order by episode) as in_short_breaks from episodes group by child, period
)
select
  y.period,
  y.kind,
  care.child,
  k.sex,
  age_band(age_on(k.born, care.ended)) as age_band,
  broad_ages(age_band) as age_band_broad,
  k.ethnicity,
  k.ethnicity_white_british,
  coalesce(r.category, 'Other') as reason_ceased
from reporting_periods y
join periods_of_care care on care.ended between y.first_day and y.last_day
join ends on ends.child = care.child and ends.period = care.period and not ends.in_short_breaks
join known_children k on k.child = care.child
left join codes_reasons_ceased r on r.code = care.rec
where y.kind in ('year', 'quarter')
qualify row_number() over (partition by y.period, care.child order by care.ended desc, care.period desc) = 1;
