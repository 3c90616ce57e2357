-- The recommendation is after the day of the extract: correct RECOMMENDED_ON, or extractDate in council.json.
-- Touches: recommendations-by-theme
select file, line, 'RECOMMENDED_ON' as column_name, child from local_recommendations, settings where recommended_on > extract_date;
