-- The child is in the OC3 file but in no Header: add the child to the Header, or take the row out. Sex, age and ethnicity are unknown until then.
-- Touches: page health
select file, line, 'CHILD' as column_name, child from returned_oc3 anti join returned_header using (child);
