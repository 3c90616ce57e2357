-- One row per row of an OC3 file: a care leaver.
create table returned_oc3 as
select
  r.file, r.line, f.return_year, r.child,
  read_date(r.dob) as dob,
  read_word(r.in_touch) as in_touch,
  read_word(r.activ) as activ,
  read_word(r.accom) as accom
from raw_oc3 r
left join module_files f using (file, label)
where r.child is not null;
