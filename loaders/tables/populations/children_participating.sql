-- One row per child who had a review in the year when aged 4 or over, and year; the age is that at the last of them.
create table children_participating as
select
  period, kind, child,
  arg_max(review_age_band, held) as review_age_band,
  bool_or(views_conveyed) as views_conveyed_in_any,
  bool_and(views_conveyed) as views_conveyed_in_every
from reviews_held
where kind = 'year' and participation_code is not null
group by period, kind, child;
