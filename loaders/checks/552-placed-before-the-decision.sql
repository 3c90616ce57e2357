-- The child was placed for adoption before the decision that it should be: correct DATE_PLACED or DECOM.
-- Touches: adoption-timescales
select p.file, p.line, 'DATE_PLACED' as column_name, p.child
from returned_placed_adoption p
join (select child, max(decom) as placed from returned_episodes where place in ('A3', 'A4', 'A5', 'A6') group by child) using (child)
where p.date_placed > placed and p.date_placed_ceased is null;
