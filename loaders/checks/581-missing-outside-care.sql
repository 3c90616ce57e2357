-- MIS_START is on a day in no period of care: correct it, or the child's episodes.
-- Touches: missing; away-without-authorisation
select m.file, m.line, 'MIS_START' as column_name, m.child
from returned_missing m
asof left join periods_of_care p on p.child = m.child and p.started <= m.mis_start
where p.child is null or p.ended < m.mis_start;
