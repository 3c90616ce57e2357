-- Both SDQ_SCORE and a reason for having none are given: take one out. The score is used.
-- Touches: sdq-score; sdq-concern
select file, line, 'SDQ_REASON' as column_name, child from returned_oc2 where sdq_score is not null and sdq_reason is not null;
