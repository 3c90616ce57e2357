-- The child is in the UASC file but has no episode in any return: add the episodes, or take the row out.
-- Touches: uasc-children; uasc-share
select file, line, 'CHILD' as column_name, child from returned_uasc anti join returned_episodes using (child);
