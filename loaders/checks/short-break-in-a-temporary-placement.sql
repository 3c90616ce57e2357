-- A short break (LS V3 or V4) has a temporary placement (PLACE T0 to T4): correct one of them.
select file, line, 'PLACE' as column_name from returned_episodes where ls in ('V3', 'V4') and place like 'T_';
