-- PLACE is P3 though the child was under 14: correct PLACE, or DOB in the Header.
-- Touches: by placement_type; page moves; page distance
select e.file, e.line, 'PLACE' as column_name, e.child
from returned_episodes e join children c using (child)
where e.place = 'P3' and e.decom < c.born + to_years(14);
