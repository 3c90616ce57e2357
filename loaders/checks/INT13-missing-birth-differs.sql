-- DOB in the Missing file differs from the child's in the Header: correct one of them. The Header's is used.
-- Touches: missing
select o.file, o.line, 'DOB' as column_name, o.child from returned_missing o join children c using (child) where o.dob <> c.born;
