-- The child is in the Previous permanence file but in no Header: add the child to the Header, or take the row out. Sex, age and ethnicity are unknown until then.
-- Touches: children-starting
select file, line, 'CHILD' as column_name, child from returned_prev_perm anti join returned_header using (child);
