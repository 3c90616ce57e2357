-- One row per move in each year and quarter that can be judged: whether a review followed within 20 working days.
-- Left out unless reviewed: a move whose 20 working days are not over, or in which the child left care.
create table moves_to_review as
with due as (
  select m.period, m.child, m.moved, min(later.day) as due
  from moves_in_period m
  join working_days today on today.day = m.moved
  join working_days later on later.n = today.n + 20
  group by m.period, m.child, m.moved
),
judged as (
  select
    m.*,
    due.due,
    exists (
      select 1 from reviews r where r.child = m.child and r.held between m.moved and due.due
    ) as reviewed,
    exists (
      select 1 from periods_of_care p
      where p.child = m.child and p.period = m.period_of_care and p.ended <= due.due
    ) as left_care
  from moves_in_period m
  join due on due.period = m.period and due.child = m.child and due.moved = m.moved
)
select * exclude (left_care)
from judged
where reviewed or (due < (select extract_date from settings) and not left_care);
