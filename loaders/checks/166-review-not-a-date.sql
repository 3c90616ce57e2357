-- REVIEW is blank or not a date: give it. The review is left out until then.
-- Touches: page reviews; page participation; review-after-move
select file, line, column_name, child from unreadable where column_name = 'REVIEW';
