-- REC is E11 or E12, adopted, but the return's AD1 file has not the child: add the child.
-- Touches: adoption-timescales; children-ceasing
select e.file, e.line, 'REC' as column_name, e.child
from returned_episodes e anti join returned_ad1 a using (child)
where e.rec in ('E11', 'E12') and e.return_year in (select return_year from returned_ad1);
