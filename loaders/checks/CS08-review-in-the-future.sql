-- REVIEW is after the day of the extract: correct it, or extractDate in council.json. The review is left out.
-- Touches: page reviews; page participation; review-after-move
select file, line, 'REVIEW' as column_name, child from returned_reviews, settings where review > extract_date;
