-- REC is E11 or E12, adopted, but the episode is no adoptive placement (PLACE A3 to A6): correct one of them.
-- Touches: children-ceasing; adoption-timescales
select file, line, 'REC' as column_name, child from returned_episodes where rec in ('E11', 'E12') and place not in ('A3', 'A4', 'A5', 'A6');
