-- SDQ_SCORE is not a whole number from 0 to 40: correct it. It is left out.
-- Touches: sdq-score; sdq-concern
select file, line, 'SDQ_SCORE' as column_name, child from returned_oc2 where sdq_score not between 0 and 40
union all
select file, line, column_name, child from unreadable where column_name = 'SDQ_SCORE';
