-- One row per return, cohort and child: everyone in it, and (as OC2 asks) those in care on both its 31 Marches.
create table present as
with spans as (
  select unnest(range(f.first_year, f.return_year + 1))::int as return_year, f.first_year < f.return_year as many_years,
    e.child, e.decom, e.dec
  from returned_episodes e
  join return_files f using (file, return_year)
),
dated as (
  select *, make_date(return_year, 4, 1) as first_day, make_date(return_year + 1, 3, 31) as last_day from spans
)
select distinct return_year, 'any' as cohort, child
from dated
where not many_years or (decom <= last_day and (dec is null or dec > first_day))
union all
select return_year, 'all year', child
from dated
group by return_year, child
having bool_or(decom < first_day) and bool_or(decom <= last_day and (dec is null or dec > last_day));
