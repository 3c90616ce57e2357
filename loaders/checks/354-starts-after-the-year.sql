-- DECOM is after the end of the return the file is of: correct it, or check the file.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select file, line, 'DECOM' as column_name, child from returned_episodes where decom > make_date(return_year + 1, 3, 31);
