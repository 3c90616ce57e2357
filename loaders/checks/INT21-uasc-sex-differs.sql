-- SEX in the UASC file differs from the child's in the Header: correct one of them. The Header's is used.
-- Touches: by sex; uasc-children
select u.file, u.line, 'SEX' as column_name, u.child
from returned_uasc u join codes_sexes s on s.code = u.sex join children c on c.child = u.child
where s.category <> c.sex;
