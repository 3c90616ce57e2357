-- CIN changes within a period of care, though it is the need at the start: correct it. The first is used.
-- Touches: by category_of_need
select c.file, c.line, 'CIN' as column_name, c.child
from episodes_chosen c
join episodes e using (child, decom)
join periods_of_care p on p.child = e.child and p.period = e.period
where c.cin <> p.cin;
