-- The child was 18 or older at the start of care: correct DECOM, or DOB in the Header.
-- Touches: children-starting; time-in-care; first-review-on-time; reviews-on-time; children-all-reviews-on-time; turning-18
select e.file, e.line, 'DECOM' as column_name, e.child
from returned_episodes e join children c using (child)
where e.rne = 'S' and e.decom >= c.born + to_years(18) + to_months(c.born_to_month::int);
