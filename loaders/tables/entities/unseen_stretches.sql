-- One row per stretch of time before a return that lists reviews and after none: before the first, and in every gap.
-- A review held in it is in no file, so one that was due in it can't be called late.
create table unseen_stretches as
select
  coalesce(make_date(lag(return_year) over (order by return_year) + 1, 4, 1), date '1900-01-01') as first_day,
  make_date(return_year, 4, 1) as seen_again,
  lag(return_year) over (order by return_year) is null as before_all
from (select distinct return_year from returned_reviews where return_year is not null)
qualify first_day < seen_again;
