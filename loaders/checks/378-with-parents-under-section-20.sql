-- PLACE is P1, with parents, though LS is V2, section 20: correct one of them.
-- Touches: section-20; by placement_type; page moves; page distance
select file, line, 'LS' as column_name, child from returned_episodes where place = 'P1' and ls = 'V2';
