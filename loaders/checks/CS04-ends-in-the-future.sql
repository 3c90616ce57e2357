-- DEC is after the day of the extract: correct it, or extractDate in council.json. The episode is taken as open.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select file, line, 'DEC' as column_name, child from returned_episodes, settings where dec > extract_date and decom <= extract_date;
