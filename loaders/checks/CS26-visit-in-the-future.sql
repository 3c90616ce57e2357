-- The visit is after the day of the extract: correct VISITED_ON, or extractDate in council.json.
-- Touches: visits-out-of-area
select file, line, 'VISITED_ON' as column_name, child from local_visits, settings where visited_on > extract_date;
