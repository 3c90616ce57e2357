-- A short break (LS V3 or V4) is in a long-term foster placement (PLACE U1 or U4): correct one of them.
-- Touches: children-in-care; by placement_type; page moves; page distance
select file, line, 'PLACE' as column_name, child from returned_episodes where ls in ('V3', 'V4') and place in ('U1', 'U4');
