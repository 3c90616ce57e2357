-- The child is in the Reviews file but in no Header: add the child to the Header, or take the row out. Sex, age and ethnicity are unknown until then.
-- Touches: page reviews; page participation
select file, line, 'CHILD' as column_name, child from returned_reviews anti join returned_header using (child);
