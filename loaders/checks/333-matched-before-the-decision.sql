-- DATE_MATCH is before DATE_INT: correct one of them.
-- Touches: adoption-timescales
select file, line, 'DATE_MATCH' as column_name, child from returned_ad1 where date_match < date_int;
