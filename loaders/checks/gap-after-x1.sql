-- REC is X1, so another episode began the same day, but the child's next begins later: correct DEC, DECOM or REC. The gap is closed.
select file, line, 'DEC' as column_name
from (
  select *, lead(decom) over life as next_decom, lead(rne) over life as next_rne
  from returned_episodes window life as (partition by file, return_year, child order by decom)
)
where rec = 'X1' and dec < next_decom and next_rne <> 'S';
