-- MIS_END is before MIS_START: correct the dates.
-- Touches: missing; away-without-authorisation
select file, line, 'MIS_END' as column_name, child from returned_missing where mis_end < mis_start;
