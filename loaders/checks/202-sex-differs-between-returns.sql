-- SEX differs from the child's in the return before: correct one of them. The latest is used.
-- Touches: by sex
select n.file, n.line, 'SEX' as column_name, n.child
from returned_header n
join codes_sexes now on now.code = n.sex
join returned_header l on l.child = n.child and l.return_year = n.return_year - 1
join codes_sexes before on before.code = l.sex
where now.category <> before.category and 'Unknown' not in (now.category, before.category);
