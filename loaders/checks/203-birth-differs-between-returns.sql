-- DOB differs from the child's in the return before: correct one of them. The latest is used.
-- Touches: by age_band; by review_age_band; page participation; turning-18; legal-status-under-16; long-term-stability; age-at-third-placement; sdq-score; sdq-concern
select n.file, n.line, 'DOB' as column_name, n.child
from returned_header n join returned_header l on l.child = n.child and l.return_year = n.return_year - 1
where n.dob <> l.dob;
