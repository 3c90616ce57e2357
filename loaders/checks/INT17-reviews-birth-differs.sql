-- DOB in the Reviews file differs from the child's in the Header: correct one of them. The Header's is used.
-- Touches: by review_age_band; page participation
select o.file, o.line, 'DOB' as column_name, o.child from returned_reviews o join children c using (child) where o.dob <> c.born;
