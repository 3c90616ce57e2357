-- REC is not a code of the return: correct it. The end counts as for another reason.
-- Touches: children-ceasing
select file, line, column_name, child from unreadable where column_name = 'REC' and what = 'code';
