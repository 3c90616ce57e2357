-- REC is E17, stayed with the carers at 18, though the child was under 18: correct REC, or DOB in the Header.
-- Touches: children-ceasing
select e.file, e.line, 'REC' as column_name, e.child
from returned_episodes e join children c using (child)
where e.rec = 'E17' and e.dec < c.born + to_years(18);
