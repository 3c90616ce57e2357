-- DATE_PLACED is before the child was born: correct it, or DOB in the Header.
-- Touches: adoption-timescales
select p.file, p.line, 'DATE_PLACED' as column_name, p.child
from returned_placed_adoption p join children c using (child) where p.date_placed < c.born;
