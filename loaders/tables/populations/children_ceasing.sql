-- One row per child ceasing to be looked after in each year and quarter, as on the last occasion in it.
-- A period that ends in a series of short breaks (V3, V4) has no leaver; X1 says the child stayed in care.
create table children_ceasing as
select
  y.period,
  y.kind,
  e.child,
  k.sex,
  age_band(age_on(k.born, e.dec)) as age_band,
  k.ethnicity,
  k.ethnicity_white_british,
  coalesce(r.category, 'Other') as reason_ceased
from reporting_periods y
join periods_of_care care on care.ended between y.first_day and y.last_day
join episodes e
  on e.child = care.child and e.period = care.period and e.dec = care.ended
  and e.rec is distinct from 'X1' and not e.respite
join known_children k on k.child = e.child
left join codes_reasons_ceased r on r.code = e.rec
where y.kind in ('year', 'quarter')
qualify row_number() over (partition by y.period, e.child order by e.dec desc, e.episode desc) = 1;
