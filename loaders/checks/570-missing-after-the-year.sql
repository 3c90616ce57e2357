-- MIS_START is after the end of the return: correct it.
-- Touches: missing; away-without-authorisation
select file, line, 'MIS_START' as column_name, child from returned_missing where mis_start > make_date(return_year + 1, 3, 31);
