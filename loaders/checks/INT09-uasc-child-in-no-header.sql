-- The child is in the UASC file but in no Header: add the child to the Header, or take the row out. Sex, age and ethnicity are unknown until then.
-- Touches: uasc-children; uasc-share; by uasc
select file, line, 'CHILD' as column_name, child from returned_uasc anti join returned_header using (child);
