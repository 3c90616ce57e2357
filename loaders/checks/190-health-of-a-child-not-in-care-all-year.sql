-- The child has an OC2 row but was not in care for all of the year: take it out, or correct the episodes. It is left out.
-- Touches: page health
select o.file, o.line, 'CHILD' as column_name, o.child
from returned_oc2 o
anti join present p on p.cohort = 'all year' and p.child = o.child and p.return_year = o.return_year
where o.return_year is not null;
