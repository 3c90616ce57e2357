-- A missing period begins before the one before it has ended: correct the dates. Children are counted once.
-- Touches: missing; away-without-authorisation
select file, line, 'MIS_START' as column_name, child
from (
  select *, row_number() over life as nth, lag(coalesce(mis_end, date '9999-12-31')) over life as before_end
  from returned_missing window life as (partition by file, return_year, child order by mis_start, mis_end)
)
where nth > 1 and mis_start < before_end;
