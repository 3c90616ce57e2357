-- One row per file other than episodes, and per YEAR value inside it, with the return it belongs to.
create table module_files as
with groups as (
  select file, label, cohort, count(*) as children from module_children group by all
),
-- The same year in the name, the folder or YEAR: a pair, whichever year the council means by it.
by_digits as (
  select g.file, g.label, min(f.return_year) as return_year
  from groups g
  left join files using (file)
  join return_files f on f.digits = coalesce(nullif(regexp_extract(g.label, '\d{4}'), ''), files.digits)
  group by all
  having count(distinct f.return_year) = 1
),
-- What is dated in the year, as a few children may be in any return: the last year that holds one date in a hundred.
dates as (
  select file, label, unnest([read_date(mis_start), (read_date(mis_end) - interval 1 day)::date]) as on_day from raw_missing
  union all
  select file, label, unnest([read_date(sw_decom), (read_date(sw_dec) - interval 1 day)::date]) from raw_social_workers
),
years as (
  select file, label, return_year_of(on_day) as return_year, count(*) as dates
  from dates, settings
  where on_day <= extract_date
  group by all
),
by_dates as (
  select file, label, max(return_year) as return_year
  from (select *, sum(dates) over (partition by file, label) as all_dates from years)
  where dates >= 0.01 * all_dates
  group by all
),
sizes as (
  select return_year, cohort, count(*) as present from present group by all
),
shared as (
  select m.file, m.label, cohort, p.return_year, count(*) as shared
  from module_children m join present p using (cohort, child)
  group by all
),
-- Otherwise the return whose children are most nearly the file's.
by_children as (
  select file, label, arg_max(return_year, (shared / (children + present - shared), return_year)) as return_year
  from shared join groups using (file, label, cohort) join sizes using (return_year, cohort)
  group by all
)
select file, label, coalesce(d.return_year, t.return_year, c.return_year) as return_year
from groups
left join by_digits d using (file, label)
left join (from by_dates semi join return_files using (return_year)) t using (file, label)
left join by_children c using (file, label);

drop table module_children;
