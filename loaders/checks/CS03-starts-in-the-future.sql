-- DECOM is after the day of the extract: correct it, or extractDate in council.json. The episode is left out.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select file, line, 'DECOM' as column_name, child from returned_episodes, settings where decom > extract_date;
