-- The child is in the Missing file but in no Header: add the child to the Header, or take the row out. Sex, age and ethnicity are unknown until then.
-- Touches: missing; away-without-authorisation
select file, line, 'CHILD' as column_name, child from returned_missing anti join returned_header using (child);
