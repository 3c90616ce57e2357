-- The child has episodes but is in no Header file: add the child to the Header. Sex, age and ethnicity are unknown until then.
-- Touches: by sex; by age_band; by review_age_band; page participation; turning-18; legal-status-under-16; long-term-stability; age-at-third-placement; sdq-score; sdq-concern; page ethnicity; by ethnicity; by ethnicity_white_british
select e.file, min(e.line) as line, 'CHILD' as column_name, e.child
from returned_episodes e anti join returned_header h using (child)
group by e.file, e.child;
