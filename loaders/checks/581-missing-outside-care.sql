-- MIS_START is on a day in no period of care: correct it, or the child's episodes.
-- Touches: missing; away-without-authorisation
select m.file, m.line, 'MIS_START' as column_name, m.child
from returned_missing m
anti join periods_of_care p on p.child = m.child and m.mis_start between p.started and coalesce(p.ended, m.mis_start);
