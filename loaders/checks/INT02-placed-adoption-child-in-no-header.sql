-- The child is in the Placed for adoption file but in no Header: add the child to the Header, or take the row out. Sex, age and ethnicity are unknown until then.
-- Touches: adoption-timescales
select file, line, 'CHILD' as column_name, child from returned_placed_adoption anti join returned_header using (child);
