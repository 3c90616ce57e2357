-- The child's first episode began in this return but RNE is not S: add the episode before it, or give S. The start of care is taken as not known.
-- Touches: children-starting; time-in-care; first-review-on-time; reviews-on-time; children-all-reviews-on-time
select e.file, e.line, 'RNE' as column_name, e.child
from returned_episodes e
join (select child, min(decom) as decom from returned_episodes group by child) using (child, decom)
where e.rne <> 'S' and e.decom >= make_date(e.return_year, 4, 1)
  and e.return_year in (select return_year from return_files where first_year = return_files.return_year);
