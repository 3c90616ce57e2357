-- REC is X1, but no episode of the child begins that day: correct DEC, REC or the next DECOM. The gap is closed at the next episode; with none, care ends.
-- Touches: children-ceasing; children-in-care; time-in-care; page reviews
select e.file, e.line, 'REC' as column_name, e.child
from returned_episodes e, settings
where e.rec = 'X1' and e.dec <= extract_date
  and not exists (select 1 from returned_episodes n where n.child = e.child and n.decom = e.dec);
