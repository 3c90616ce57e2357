-- The pathway plan was made before the young person was eligible: check PLAN_MADE_ON and ELIGIBLE_ON.
-- Touches: pathway-plans; needs-assessments
select file, line, 'PLAN_MADE_ON' as column_name, child as child from local_pathway_plans where plan_made_on < eligible_on - 365;
