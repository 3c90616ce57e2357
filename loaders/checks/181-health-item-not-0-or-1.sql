-- A health item is neither 0 nor 1: correct it. The child is counted without it.
-- Touches: page health
with items as (
  unpivot (select file, line, child, convicted, health_check, immunisations, teeth_check, health_assessment, substance_misuse, intervention_received, intervention_offered from returned_oc2)
  on convicted, health_check, immunisations, teeth_check, health_assessment, substance_misuse, intervention_received, intervention_offered into name column_name value written
)
select file, line, upper(column_name) as column_name, child from items where written not in (0, 1)
union all
select file, line, column_name, child from unreadable where column_name in ('CONVICTED', 'HEALTH_CHECK', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED');
