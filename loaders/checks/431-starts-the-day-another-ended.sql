-- RNE is S, but an episode of the child that goes on (X1) ended the same day: correct RNE, or the REC before it.
-- Touches: children-starting; time-in-care; first-review-on-time; reviews-on-time; children-all-reviews-on-time; children-ceasing
select file, line, 'RNE' as column_name, child
from (select *, lag(dec) over (partition by file, return_year, child order by decom, dec) as before_dec, lag(rec) over (partition by file, return_year, child order by decom, dec) as before_rec from returned_episodes)
where rne = 'S' and before_dec = decom and before_rec = 'X1';
