-- One row per child and date of a review in any return, with the period of care it falls in (null outside every one).
-- Returns repeat the reviews of earlier years: the last row of the latest return says how the child took part.
create table reviews_given as
with dated as (
  select
    child, review as held,
    arg_max(coalesce(review_code, ''), (coalesce(return_year, 0), file, line)) as code,
    count(*) as times,
    review > (select extract_date from settings) as future
  from returned_reviews
  where child is not null and review is not null
  group by child, review
)
select
  dated.*,
  -- Both ends of a period are in; on a day that ends one and begins the next, the review is the ending one's.
  case when not future and held >= care.started then care.period end as period
from dated
asof left join (
  select child, period, started, coalesce(ended, date '9999-12-31') as ended
  from periods_of_care
  where not respite_only
) care
  on care.child = dated.child and dated.held <= care.ended;
