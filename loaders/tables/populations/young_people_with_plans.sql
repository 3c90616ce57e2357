-- One row per young person who needs a pathway plan on the extract date: how far the plan is, and whether an assessment stands behind it.
-- A plan is due three months after becoming eligible; an assessment older than two years is out of date.
create table young_people_with_plans as
with needing as (
  select p.*, coalesce(p.eligible_on, (k.born + interval 16 year)::date) as needed_from, settings.extract_date as day
  from local_pathway_plans p
  cross join settings
  left join known_children k on k.child = p.child
)
select
  day::varchar as period,
  'latest' as kind,
  child,
  case
    when plan_made_on <= day then 'Plan in place'
    when needed_from + interval 3 month >= day then 'Awaited, within the time allowed'
    else 'Overdue'
  end as plan_stage,
  coalesce(needs_assessed_on between day - interval 2 year and day, false) as assessed
from needing
where needed_from <= day or plan_made_on <= day;
