-- One row per calendar day, with the day 3 working days before it and those 5 and 20 working days after.
create table working_days_from as
select
  today.day,
  min(other.day) filter (where other.n = today.n - 3) as three_before,
  min(other.day) filter (where other.n = today.n + 5) as five_after,
  min(other.day) filter (where other.n = today.n + 20) as twenty_after
from working_days today
join (select n, min(day) as day from working_days group by n) other
  on other.n in (today.n - 3, today.n + 5, today.n + 20)
group by today.day;
