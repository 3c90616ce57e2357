-- PLACE_PROVIDER is given for a temporary or other placement (PLACE T0 to T4, Z1): leave it blank.
-- Touches: by placement_type; page moves; page distance
select file, line, 'PLACE_PROVIDER' as column_name, child from returned_episodes where place_provider is not null and (place in ('T0', 'T1', 'T2', 'T3', 'T4') or place like 'Z1%');
