-- REC is E5 or E6, independent living, though the child was under 14: correct REC, or DOB in the Header.
-- Touches: children-ceasing
select e.file, e.line, 'REC' as column_name, e.child
from returned_episodes e join children c using (child)
where e.rec in ('E5', 'E6') and e.dec < c.born + to_years(14);
