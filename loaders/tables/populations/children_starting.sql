-- One row per child starting to be looked after in each year and quarter, as on the first occasion in it.
create table children_starting as
select
  y.period,
  y.kind,
  e.child,
  k.sex,
  age_band(age_on(k.born, e.decom)) as age_band,
  broad_ages(age_band) as age_band_broad,
  k.ethnicity,
  k.ethnicity_white_british,
  n.category as category_of_need,
  ls.category as legal_status,
  uasc_in(k.uasc_until, y.year_start) as uasc
from reporting_periods y
join episodes e on y.year_start = year_start_of(e.decom) and e.decom between y.first_day and y.last_day and e.rne = 'S' and not e.respite
join known_children k on k.child = e.child
left join codes_legal_statuses ls on ls.code = e.ls
left join codes_needs n on n.code = e.cin
where y.kind in ('year', 'quarter')
qualify row_number() over (partition by y.period, e.child order by e.decom, e.episode) = 1;
