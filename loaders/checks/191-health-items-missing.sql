-- The child was in care all the year but a health item is blank: give it. The child is counted as not having had it.
-- Touches: health-assessments; dental-checks; immunisations
select file, line,
  case when health_assessment is null then 'HEALTH_ASSESSMENT' when teeth_check is null then 'TEETH_CHECK' else 'IMMUNISATIONS' end as column_name,
  child
from returned_oc2
where health_assessment is null or teeth_check is null or immunisations is null;
