-- REC is special guardianship (E43 to E48) though the child was 18 or older: correct REC, or DOB in the Header.
-- Touches: children-ceasing
select e.file, e.line, 'REC' as column_name, e.child
from returned_episodes e join children c using (child)
where e.rec in ('E43', 'E44', 'E45', 'E46', 'E47', 'E48') and e.dec >= c.born + to_years(18) + to_months(c.born_to_month::int);
