-- PLACE_PROVIDER PR3 cannot go with this PLACE: correct one of them.
-- Touches: by placement_type; page moves; page distance
select file, line, 'PLACE_PROVIDER' as column_name, child from returned_episodes where place_provider = 'PR3' and place in ('P1', 'A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6');
