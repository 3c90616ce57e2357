-- PLACE is A3 to A6, placed for adoption, but no file has the decision that the child should be: add it.
-- Touches: adoption-timescales
select e.file, min(e.line) as line, 'PLACE' as column_name, e.child
from returned_episodes e anti join returned_placed_adoption p using (child)
where e.place in ('A3', 'A4', 'A5', 'A6') and e.return_year in (select return_year from returned_placed_adoption)
group by e.file, e.child;
