-- One row per return found: the year it starts in, its first and last day.
create table returns as
with found as (
  select distinct unnest(range(first_year, return_year + 1))::int as return_year from return_files
)
select return_year, make_date(return_year, 4, 1) as first_day, make_date(return_year + 1, 3, 31) as last_day
from found
order by return_year;
