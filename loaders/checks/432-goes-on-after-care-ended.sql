-- RNE says that care goes on, but the episode before it ended care: give S, or correct the REC before it. A new period of care begins here.
-- Touches: children-starting; time-in-care; first-review-on-time; reviews-on-time; children-all-reviews-on-time; children-ceasing
select file, line, 'RNE' as column_name, child
from (select *, lag(dec) over (partition by file, return_year, child order by decom, dec) as before_dec, lag(rec) over (partition by file, return_year, child order by decom, dec) as before_rec from returned_episodes)
where rne <> 'S' and before_dec is not null and before_rec <> 'X1';
