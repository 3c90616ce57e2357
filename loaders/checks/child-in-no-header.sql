-- The child is in no Header file: add the child to the Header. Sex, age and ethnicity are unknown until then.
select e.file, min(e.line) as line, 'CHILD' as column_name
from returned_episodes e anti join returned_header h using (child)
group by e.file, e.child;
