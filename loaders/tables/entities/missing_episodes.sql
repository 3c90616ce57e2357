-- One row per time a child was missing (M) or away without authorisation (A), however many returns repeat it.
-- One still open in the last return that has it, when later returns exist, ends on 1 April after that return.
create table missing_episodes as
select
  child, missing, mis_start as started,
  coalesce(
    arg_max_null(mis_end, (coalesce(return_year, 0), file, line)),
    case when max(return_year) < (select max(return_year) from returns) then make_date(max(return_year)::int + 1, 4, 1) end,
    date '9999-12-31'
  ) as ended
from returned_missing
where child is not null and mis_start is not null
group by child, missing, mis_start;
