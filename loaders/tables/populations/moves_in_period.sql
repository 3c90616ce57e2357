-- One row per move in each year and quarter; the placement type is the one left, the age that on the day of the move.
create table moves_in_period as
select
  y.period,
  y.kind,
  m.child,
  m.period as period_of_care,
  m.moved,
  k.sex,
  age_band(age_on(k.born, m.moved)) as age_band,
  broad_ages(age_band) as age_band_broad,
  k.ethnicity,
  k.ethnicity_white_british,
  left_type.category as placement_type,
  entered_type.category as entered_placement_type,
  coalesce(r.label, 'Not recorded')::label as reason_place_change,
  coalesce(r.category, 'Not recorded') as planned
from reporting_periods y
join moves m on y.year_start = year_start_of(m.moved) and m.moved between y.first_day and y.last_day
join known_children k on k.child = m.child
left join codes_placement_types left_type on left_type.code = m.left_place
left join codes_placement_types entered_type on entered_type.code = m.entered_place
left join codes_reasons_place_change r on r.code = m.reason_place_change
where y.kind in ('year', 'quarter');
