-- PLACE_PROVIDER PR2 cannot go with this PLACE: correct one of them.
-- Touches: by placement_type; page moves; page distance
select file, line, 'PLACE_PROVIDER' as column_name, child from returned_episodes where place_provider = 'PR2' and place in ('P1', 'R2', 'R5');
