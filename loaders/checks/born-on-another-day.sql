-- DOB differs from the child's DOB in the Header: correct one of them. The Header's is used.
select o.file, o.line, 'DOB' as column_name
from (
  select file, line, child, dob from returned_reviews union all
  select file, line, child, dob from returned_uasc union all
  select file, line, child, dob from returned_oc2 union all
  select file, line, child, dob from returned_missing union all
  select file, line, child, dob from returned_social_workers union all
  select file, line, child, dob from returned_ad1 union all
  select file, line, child, dob from returned_placed_adoption
) o
join children c using (child)
where o.dob <> c.born;
