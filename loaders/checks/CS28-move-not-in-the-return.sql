-- The council's own list has a move on a day when no episode of the child begins: correct MOVED_ON, or the episodes.
-- Touches: notified-moves
select m.file, m.line, 'MOVED_ON' as column_name, m.child
from local_iro_moves m
anti join returned_episodes e on e.child = m.child and e.decom = m.moved_on;
