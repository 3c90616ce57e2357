-- DUC is after the child's 18th birthday: correct it, or DOB in the Header.
-- Touches: uasc-children; uasc-share
select u.file, u.line, 'DUC' as column_name, u.child
from returned_uasc u join children c using (child)
where u.duc > c.born + to_years(18) + to_months(c.born_to_month::int);
