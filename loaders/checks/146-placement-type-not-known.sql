-- PLACE is blank or not a code of the return: give it. The placement is counted in no type.
-- Touches: by placement_type; page moves; page distance
select file, line, 'PLACE' as column_name, child from returned_episodes where place is null;
