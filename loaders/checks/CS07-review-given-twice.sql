-- The child has more than one review on this date in the file: keep one. The last is used.
-- Touches: page reviews; page participation; review-after-move
select file, line, 'REVIEW' as column_name, child
from returned_reviews
qualify row_number() over (partition by file, return_year, child, review order by line) > 1;
