-- One row per calendar day, with the day 3 working days before it and those 5 and 20 working days after.
create table working_days_from as
with numbered as (
  select n, min(day) as day from working_days group by n
)
select today.day, before.day as three_before, five.day as five_after, twenty.day as twenty_after
from working_days today
left join numbered before on before.n = today.n - 3
left join numbered five on five.n = today.n + 5
left join numbered twenty on twenty.n = today.n + 20;
