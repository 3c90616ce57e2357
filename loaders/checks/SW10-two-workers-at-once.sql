-- A social worker's spell begins before the one before it has ended: correct the dates.
-- Touches: social-worker-changes
select file, line, 'SW_DECOM' as column_name, child
from (
  select *, lag(sw_dec) over (partition by file, return_year, child order by sw_decom, sw_dec) as before_dec
  from returned_social_workers
)
where sw_decom < before_dec;
