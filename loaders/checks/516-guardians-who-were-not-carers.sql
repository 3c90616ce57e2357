-- REC is E45 or E46, former foster carers, but PLACE is no foster placement: correct one of them.
-- Touches: children-ceasing
select file, line, 'REC' as column_name, child from returned_episodes where rec in ('E45', 'E46') and place not in ('U1', 'U2', 'U3', 'U4', 'U5', 'U6');
