-- One row per row of a previous-permanence file.
create table returned_prev_perm as
select
  r.file, r.line, f.return_year, r.child,
  read_date(r.dob) as dob,
  read_word(r.prev_perm) as prev_perm,
  read_word(r.date_perm) as date_perm
from raw_prev_perm r
left join module_files f using (file, label)
where r.child is not null;
