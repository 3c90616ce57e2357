-- One row per period that may be published: year ends, quarter ends, whole years, whole quarters.
-- Their names are a type of their own: a row of a population holds a number, and the name is kept once.
create table reporting_periods as
with years as (
  select return_year as year_start, first_day, last_day, return_year || '-' || lpad(((return_year + 1) % 100)::varchar, 2, '0') as year_label
  from returns
  where return_year between coalesce(getvariable('first_year')::int, return_year) and coalesce(getvariable('last_year')::int, return_year)
),
quarters as (
  select year_start, year_label, quarter,
    (first_day + to_months(3 * (quarter - 1)))::date as first_day,
    (first_day + to_months(3 * quarter) - interval 1 day)::date as last_day
  from years, unnest([1, 2, 3, 4]) as q(quarter)
),
periods as (
  select last_day::varchar as period, 'year end' as kind, year_label, year_start, last_day as first_day, last_day from years
  union all
  select last_day::varchar, 'quarter end', year_label, year_start, last_day, last_day from quarters where quarter < 4
  union all
  select year_label, 'year', year_label, year_start, first_day, last_day from years
  union all
  select year_label || ' Q' || quarter, 'quarter', year_label, year_start, first_day, last_day from quarters
)
-- What is still running on the day of the extract is not published.
select periods.* from periods, settings where last_day <= extract_date order by kind, period;

create type period_name as enum (select distinct period from reporting_periods order by period);
create type period_kind as enum ('latest', 'pooled', 'quarter', 'quarter end', 'year', 'year end');
alter table reporting_periods alter period type period_name;
alter table reporting_periods alter kind type period_kind;
