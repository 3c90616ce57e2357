-- One row per row of an OC2 file: health of a child in care for the whole year.
create table returned_oc2 as
select
  r.file, r.line, f.return_year, r.child,
  read_date(r.dob) as dob,
  read_whole(r.sdq_score) as sdq_score,
  read_word(r.sdq_reason) as sdq_reason,
  read_whole(r.convicted) as convicted,
  read_whole(r.health_check) as health_check,
  read_whole(r.immunisations) as immunisations,
  read_whole(r.teeth_check) as teeth_check,
  read_whole(r.health_assessment) as health_assessment,
  read_whole(r.substance_misuse) as substance_misuse,
  read_whole(r.intervention_received) as intervention_received,
  read_whole(r.intervention_offered) as intervention_offered
from raw_oc2 r
left join module_files f using (file, label)
where r.child is not null;
