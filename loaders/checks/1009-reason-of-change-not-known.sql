-- REASON_PLACE_CHANGE is not a code of the return: correct it. The move is counted with no reason recorded.
-- Touches: moves-by-reason
select file, line, column_name, child from unreadable where column_name = 'REASON_PLACE_CHANGE' and what = 'code';
