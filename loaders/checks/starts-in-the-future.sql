-- DECOM is after the day of the extract: correct it, or extractDate in council.json. The episode is left out.
select file, line, 'DECOM' as column_name from returned_episodes, settings where decom > extract_date;
