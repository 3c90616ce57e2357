-- PLACE is R5 though the child was under 10: correct PLACE, or DOB in the Header.
-- Touches: by placement_type; page moves; page distance
select e.file, e.line, 'PLACE' as column_name, e.child
from returned_episodes e join children c using (child)
where e.place = 'R5' and e.decom < c.born + to_years(10);
