-- One row per calendar day from the first start of care to well past the extract date, with the working days counted up to and including it.
-- A working day is Monday to Friday and no bank holiday in England and Wales.
create table working_days as
select
  day,
  (sum(case when isodow(day) <= 5 and day not in (select day from bank_holidays) then 1 else 0 end)
    over (order by day))::int as n
from (
  select unnest(generate_series(
    least((select min(started) from periods_of_care), (select extract_date from settings)),
    (select extract_date from settings) + interval 60 day,
    interval 1 day
  ))::date as day
);
