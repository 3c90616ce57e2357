-- The IRO was told of the move more than a year before it: check IRO_TOLD_ON and MOVED_ON.
-- Touches: notified-moves
select file, line, 'IRO_TOLD_ON' as column_name, child as child from local_iro_moves where iro_told_on < moved_on - 365;
