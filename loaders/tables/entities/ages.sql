-- No rows: age in whole years on a day, and its band as the department prints it; the year a day lies in.
-- A child born on 29 February is a year older on 1 March when the year has no 29 February.
create macro age_on(born, day) as
  year(day) - year(born) - if(month(day) * 100 + day(day) < month(born) * 100 + day(born), 1, 0);

create macro age_band(age) as (
  case
    when age < 0 or age is null then 'Unknown'
    when age < 1 then 'Under 1'
    when age < 5 then '1 to 4'
    when age < 10 then '5 to 9'
    when age < 16 then '10 to 15'
    else '16 and over'
  end
)::label;

-- Where a table of all bands would leave too few children in some.
create macro broad_ages(band) as
  case
    when band in ('Under 1', '1 to 4') then 'Under 5'
    when band in ('5 to 9', '10 to 15') then '5 to 15'
    else band
  end;

-- As few ages as a comparison can be adjusted for.
create macro age_in_two(age) as
  (case when age < 0 or age is null then 'Unknown' when age < 10 then 'Under 10' else '10 and over' end)::label;

-- The year that a day lies in, by the one it starts in. Asked beside `between`, it lets the database look a period up
-- and not compare every day with all of them.
create macro year_start_of(day) as (year(day) - (month(day) < 4)::int)::int;
