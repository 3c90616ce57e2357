-- ETHNIC differs from the child's in the return before: correct it if it was not asked again. The latest is used.
-- Touches: page ethnicity; by ethnicity; by ethnicity_white_british
select n.file, n.line, 'ETHNIC' as column_name, n.child
from returned_header n join returned_header l on l.child = n.child and l.return_year = n.return_year - 1
where n.ethnic <> l.ethnic and l.ethnic not in ('NOBT', 'REFU');
