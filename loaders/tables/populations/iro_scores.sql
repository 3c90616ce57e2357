-- One row per scored case and per IRO post in each quarter that has both: a score without time worked, or time worked without a score.
create table iro_scores as
with scored as (
  select q.period, 'quarter' as kind, s.complexity_score + coalesce(s.distance_score, 0) as score, 0.0 as fte
  from local_iro_case_scores s
  join reporting_periods q on q.kind = 'quarter' and q.last_day = s.quarter_end
),
posts as (
  select period, kind, 0.0 as score, fte from iro_posts where kind = 'quarter'
)
select * from scored where period in (select period from posts)
union all by name
select * from posts where period in (select period from scored);
