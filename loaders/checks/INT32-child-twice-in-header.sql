-- The child is more than once in this Header file: keep one row. The last is used.
-- Touches: by sex; by age_band; by review_age_band; page participation; turning-18; legal-status-under-16; long-term-stability; age-at-third-placement; sdq-score; sdq-concern; page ethnicity; by ethnicity; by ethnicity_white_british
select file, line, 'CHILD' as column_name, child
from returned_header
qualify row_number() over (partition by file, return_year, child order by line) > 1;
