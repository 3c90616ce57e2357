-- MIS_START is blank or not a date: give it. The row is left out until then.
-- Touches: missing; away-without-authorisation
select file, line, column_name, child from unreadable where column_name = 'MIS_START';
