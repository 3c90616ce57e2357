-- One row per recommendation made in a year; time in care is that on the day, null when the child was not in care.
create table recommendations_made as
select
  time.period,
  time.kind,
  r.child,
  coalesce(r.theme, 'Not recorded') as theme,
  date_sub('month', care.started, r.recommended_on) as months_in_care,
  case
    when months_in_care < 6 then 'Under 6 months'
    when months_in_care < 12 then '6 to 11 months'
    when months_in_care < 36 then '1 to 2 years'
    when months_in_care < 60 then '3 to 4 years'
    when months_in_care >= 60 then '5 years and over'
  end as time_in_care
from local_recommendations r
join reporting_periods time on time.kind = 'year' and r.recommended_on between time.first_day and time.last_day
left join periods_of_care care
  on care.child = r.child
  and r.recommended_on between care.started and coalesce(care.ended, date '9999-12-31')
-- On a day when one period ends and another begins, the child had been in care the longer time.
qualify row_number() over (partition by r.file, r.line, time.period order by care.started) = 1;
