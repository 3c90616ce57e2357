-- REC is E11 or E12, adopted, though the child was 18 or older: correct REC, or DOB in the Header.
-- Touches: children-ceasing; adoption-timescales
select e.file, e.line, 'REC' as column_name, e.child
from returned_episodes e join children c using (child)
where e.rec in ('E11', 'E12') and e.dec >= c.born + to_years(18) + to_months(c.born_to_month::int);
