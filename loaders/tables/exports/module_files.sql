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
select file, label, coalesce(d.return_year, c.return_year) as return_year
from groups
left join by_digits d using (file, label)
left join by_children c using (file, label);
