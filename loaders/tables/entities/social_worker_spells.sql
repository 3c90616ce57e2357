-- One row per spell of a child with a social worker, however many returns repeat it.
-- One still open in the last return that has it, when later returns exist, ends on 1 April after that return.
create table social_worker_spells as
select
  child, sw_id, sw_decom as started,
  coalesce(
    arg_max_null(sw_dec, (coalesce(return_year, 0), file, line)),
    case when max(return_year) < (select max(return_year) from returns) then make_date(max(return_year)::int + 1, 4, 1) end,
    date '9999-12-31'
  ) as ended
from returned_social_workers
where child is not null and sw_id is not null and sw_decom is not null
group by child, sw_id, sw_decom;
