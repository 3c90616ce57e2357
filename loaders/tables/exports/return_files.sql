-- One row per episodes file, and per YEAR value inside it, with the return it is.
create table return_files as
with dates as (
  select file, label, unnest([read_date(decom), (read_date(dec) - interval 1 day)::date]) as on_day from raw_episodes
),
years as (
  select file, label, return_year_of(on_day) as held, count(*) as dates
  from dates, settings
  where on_day <= extract_date
  group by all
),
-- A few wrong dates must not move the return: its year is the last that holds one date in a hundred.
latest as (
  select file, label, max(held) as found
  from (select *, sum(dates) over (partition by file, label) as all_dates from years)
  where dates >= 0.01 * all_dates
  group by all
),
-- YEAR names the start or the end of the return all through a file: as its episodes say most often.
habits as (
  select file, mode(try_cast(label as int) - found) as habit
  from latest
  where try_cast(label as int) - found in (0, 1)
  group by file
  having count(distinct label) > 1
),
named as (
  select file, label, coalesce(case when label similar to '\d{4}' then label::int - habit end, found) as return_year
  from latest left join habits using (file)
),
-- A yearly return holds no episode that ended before it; a file that does covers those years too.
endings as (
  select file, label, return_year_of(read_date(dec)) as ended, count(*) as episodes
  from raw_episodes
  where read_date(dec) is not null and label = ''
  group by all
),
covered as (
  select file, label, min(ended) as first_covered
  from (select *, sum(episodes) over (partition by file, label) as all_episodes from endings)
  where episodes >= 0.05 * all_episodes
  group by all
)
select file, label, return_year, least(return_year, coalesce(first_covered, return_year)) as first_year,
  coalesce(nullif(regexp_extract(label, '\d{4}'), ''), digits) as digits
from named
left join covered using (file, label)
left join files using (file);
