-- The child has episodes but is in no Header file: add the child to the Header. Sex, age and ethnicity are unknown until then.
-- Touches: by sex; by age_band; page ethnicity
select e.file, min(e.line) as line, 'CHILD' as column_name, e.child
from returned_episodes e anti join returned_header h using (child)
group by e.file, e.child;
