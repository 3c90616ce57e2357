-- PLACE_PROVIDER PR0 goes with PLACE P1 and with nothing else: correct one of them.
-- Touches: by placement_type; page moves; page distance
select file, line, 'PLACE_PROVIDER' as column_name, child from returned_episodes where place_provider = 'PR0' and place <> 'P1';
