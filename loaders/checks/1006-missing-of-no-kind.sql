-- MISSING is neither M nor A: give one of them. The row is in neither figure.
-- Touches: missing; away-without-authorisation
select file, line, 'MISSING' as column_name, child from returned_missing where missing is null or missing not in ('M', 'A');
