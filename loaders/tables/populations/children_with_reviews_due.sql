-- One row per child with a review due in the year, and year.
create table children_with_reviews_due as
select
  due.period, due.kind, due.child,
  count(*) as reviews_due,
  bool_and(due.on_time) as all_on_time,
  bool_or(long.child is not null) as in_care_12_months
from reviews_falling_due due
left join children_in_care_12_months long on long.period = due.period and long.child = due.child
where due.kind = 'year'
group by due.period, due.kind, due.child;
