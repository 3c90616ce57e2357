-- REC is E7, adult social care, though the child was under 16: correct REC, or DOB in the Header.
-- Touches: children-ceasing
select e.file, e.line, 'REC' as column_name, e.child
from returned_episodes e join children c using (child)
where e.rec = 'E7' and e.dec < c.born + to_years(16);
