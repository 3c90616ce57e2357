-- An episode begins after the child died, was adopted, or stayed on at 18 (REC E2, E11, E12, E15, E17): correct REC or DECOM.
-- Touches: children-ceasing; children-in-care; time-in-care
select e.file, e.line, 'DECOM' as column_name, e.child
from returned_episodes e
join (select child, min(dec) as ended from returned_episodes where rec in ('E2', 'E11', 'E12', 'E15', 'E17') group by child) l using (child)
where e.decom >= l.ended;
