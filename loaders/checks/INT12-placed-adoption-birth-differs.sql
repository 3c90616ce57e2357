-- DOB in the Placed for adoption file differs from the child's in the Header: correct one of them. The Header's is used.
-- Touches: adoption-timescales
select o.file, o.line, 'DOB' as column_name, o.child from returned_placed_adoption o join children c using (child) where o.dob <> c.born;
