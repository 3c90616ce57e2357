-- One row per kind of repair and return: how many rows of the exports stitching changed or left out.
create table repairs as
with counted as (
  select 'starts after the extract date' as kind, return_year from returned_episodes, settings where decom > extract_date
  union all
  select 'ends before it starts', return_year from returned_episodes where dec < decom
  union all
  select 'end after the extract date taken as open', return_year from returned_episodes, settings
  where dec > extract_date and decom <= extract_date
  union all
  select 'same episode given more than once in a return', return_year
  from (select return_year, unnest(range(count(*) - 1)) from returned_episodes group by return_year, child, decom)
  union all
  select 'ends on the same day as an earlier episode', e.return_year
  from (
    select child, decom, dec, max(return_year) as return_year
    from returned_episodes, settings
    where dec is not null and dec <= extract_date and dec >= decom
    group by all
  ) e
  anti join episodes_chosen c using (child, decom)
  union all
  select repair, return_year from episodes where repair is not null
)
select kind, return_year, count(*)::int as count from counted group by all order by kind, return_year;
