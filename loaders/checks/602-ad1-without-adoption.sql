-- The child is in AD1 but no episode ends in adoption (REC E11 or E12): correct REC, or take the row out.
-- Touches: adoption-timescales; children-ceasing
select a.file, a.line, 'CHILD' as column_name, a.child
from returned_ad1 a
anti join (select child from returned_episodes where rec in ('E11', 'E12')) e using (child);
