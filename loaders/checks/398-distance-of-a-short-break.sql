-- A distance is given for a short break (LS V3 or V4): leave it blank.
-- Touches: page distance
select file, line, 'PL_DISTANCE' as column_name, child from returned_episodes where ls in ('V3', 'V4') and distance_flag = 'given';
