-- The challenge was raised after the day of the extract: correct RAISED_ON, or extractDate in council.json.
-- Touches: challenges
select file, line, 'RAISED_ON' as column_name, null::ubigint as child from local_challenges, settings where raised_on > extract_date;
