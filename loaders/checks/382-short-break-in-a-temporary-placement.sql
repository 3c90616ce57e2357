-- A short break (LS V3 or V4) has a temporary placement (PLACE T0 to T4): correct one of them.
-- Touches: children-in-care; by placement_type; page moves; page distance
select file, line, 'PLACE' as column_name, child from returned_episodes where ls in ('V3', 'V4') and place in ('T0', 'T1', 'T2', 'T3', 'T4');
