-- The challenge was resolved before it was raised: correct RESOLVED_ON or RAISED_ON.
-- Touches: challenges; challenge-resolution-time; challenges-resolved-in-time
select file, line, 'RESOLVED_ON' as column_name, null::ubigint as child from local_challenges where resolved_on < raised_on;
