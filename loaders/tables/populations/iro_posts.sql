-- One row per IRO, quarter end and period: the quarter itself, and its year.
-- In a year every quarter end told of weighs the same, so that sums are averages over them.
create table iro_posts as
with quarters as (
  select *, dense_rank() over (partition by year_label order by last_day) as number from iro_quarters
),
weighed as (
  select period, 'quarter' as kind, 1 as quarters, * exclude (period) from quarters
  union all by name
  select year_label as period, 'year' as kind, max(number) over (partition by year_label) as quarters, * exclude (period)
  from quarters
  where year_label in (select period from reporting_periods where kind = 'year')
)
select
  period,
  kind,
  iro,
  contract,
  dual_role,
  (fte / quarters)::decimal(18, 6) as fte,
  (children_allocated / quarters)::decimal(18, 6) as children_allocated,
  case when fte > 0 then children_allocated / fte end as caseload
from weighed;
