-- One row per stretch of time before a return that lists reviews and after none: before the first, and in every gap.
-- A review held in it is in no file, so one that was due in it can't be called late. A return that lists the reviews of
-- earlier years too (more than a tenth of its rows; a few are strays) leaves nothing unseen before it.
create table unseen_stretches as
with listing as (
  select
    return_year,
    avg((review < make_date(return_year, 4, 1))::int) > 0.1 as lists_earlier_years
  from returned_reviews
  where return_year is not null
  group by return_year
)
select
  coalesce(make_date(lag(return_year) over (order by return_year) + 1, 4, 1), date '1900-01-01') as first_day,
  make_date(return_year, 4, 1) as seen_again,
  lag(return_year) over (order by return_year) is null as before_all
from listing
qualify first_day < seen_again and not coalesce(lists_earlier_years, false);
