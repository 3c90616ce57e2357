-- One row per child in care on each year end and quarter end.
-- In care on a day: the episode began on or before it and had not ended by the end of it.
create table children_in_care as
select
  d.period,
  d.kind,
  d.last_day as day,
  e.child,
  e.period as period_of_care,
  care.started,
  k.born,
  age_on(k.born, d.last_day) as age,
  k.sex,
  age_band(age_on(k.born, d.last_day)) as age_band,
  broad_ages(age_band) as age_band_broad,
  age_in_two(age_on(k.born, d.last_day)) as age_in_two,
  k.ethnicity,
  k.ethnicity_white_british,
  k.gypsy_roma_traveller,
  ls.category as legal_status,
  t.category as placement_type,
  n.category as category_of_need,
  uasc_in(k.uasc_until, d.year_start) as uasc,
  date_sub('month', care.started, d.last_day) as months_in_care,
  (case
    when months_in_care < 6 then 'Under 6 months'
    when months_in_care < 12 then '6 to 11 months'
    when months_in_care < 36 then '1 to 2 years'
    when months_in_care < 60 then '3 to 4 years'
    else '5 years and over'
  end)::label as time_in_care,
  e.home.distance_miles as distance_miles,
  (case
    when distance_miles <= 20 then '20 miles or less'
    when distance_miles > 20 then 'Over 20 miles'
    else 'Unknown'
  end)::label as distance_band,
  (case e.home.outside_area when true then 'Outside the area' when false then 'In the area' else 'Unknown' end)::label
    as outside_area,
  if(outside_area = 'Unknown', 'Unknown', outside_area || ', ' || case distance_band
    when '20 miles or less' then '20 miles or less'
    when 'Over 20 miles' then 'over 20 miles'
    else 'distance unknown'
  end)::label as locality
from reporting_periods d
join placed_episodes e on e.decom <= d.last_day and e.until > d.last_day and not e.respite
join periods_of_care care on care.child = e.child and care.period = e.period
join known_children k on k.child = e.child
left join codes_legal_statuses ls on ls.code = e.ls
left join codes_placement_types t on t.code = e.home.place
left join codes_needs n on n.code = e.cin
where d.kind in ('year end', 'quarter end');
