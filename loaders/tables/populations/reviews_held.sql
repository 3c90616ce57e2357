-- One row per review held and period (a year or a quarter).
-- PN0 says the child is under 4: at 4 and over it tells nothing, and is counted apart with the blanks.
create table reviews_held as
with at_review as (
  select
    r.*,
    age_in_two(r.age) as age_in_two,
    coalesce(children.sex, 'Unknown') as sex,
    coalesce(children.ethnicity_white_british, 'Unknown') as ethnicity_white_british,
    coalesce(home_type.category, 'Other placements') as placement_type,
    (case lived.home.outside_area when true then 'Outside the area' when false then 'In the area' else 'Unknown'
    end)::label as outside_area,
    coalesce(r.age >= 4, true) and method.code is not null as participation_coded,
    participation_coded and method.views_conveyed::boolean as views_conveyed,
    participation_coded and method.attended::boolean as attended
  from reviews r
  left join children on children.child = r.child
  asof left join placed_episodes lived
    on lived.child = r.child and lived.period = r.period and r.held >= lived.decom
  left join codes_placement_types home_type on home_type.code = lived.home.place
  left join codes_review_codes method on method.code = r.code and method.code <> 'PN0'
)
select
  time.period, time.kind, at_review.* exclude (period),
  (case
    when participation_coded then case code
      when 'PN1' then 'PN1 Attended and spoke for themselves'
      when 'PN2' then 'PN2 Attended and an advocate spoke for them'
      when 'PN3' then 'PN3 Attended and conveyed their views without words'
      when 'PN4' then 'PN4 Attended but did not convey their views'
      when 'PN5' then 'PN5 Did not attend but briefed an advocate'
      when 'PN6' then 'PN6 Did not attend but conveyed their views another way'
      when 'PN7' then 'PN7 Did not attend or convey their views'
    end
    when age >= 4 then 'Not recorded'
  end)::label as participation_code
from at_review
join reporting_periods time
  on time.kind in ('year', 'quarter') and time.year_start = year_start_of(at_review.held)
    and at_review.held between time.first_day and time.last_day;
