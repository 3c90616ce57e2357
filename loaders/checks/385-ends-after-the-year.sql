-- DEC is after 1 April at the end of the return the file is of: correct it, or check the file.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select file, line, 'DEC' as column_name, child from returned_episodes where dec > make_date(return_year + 1, 4, 1);
