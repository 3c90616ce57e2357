-- DOB in the OC3 file differs from the child's in the Header: correct one of them. The Header's is used.
-- Touches: page health
select o.file, o.line, 'DOB' as column_name, o.child from returned_oc3 o join children c using (child) where o.dob <> c.born;
