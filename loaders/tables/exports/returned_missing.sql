-- One row per row of a missing file that can be read.
create table returned_missing as
select
  r.file, r.line, f.return_year, r.child,
  read_date(r.dob) as dob,
  read_word(r.missing) as missing,
  read_date(r.mis_start) as mis_start,
  read_date(r.mis_end) as mis_end
from raw_missing r
left join module_files f using (file, label)
where r.child is not null and read_date(r.mis_start) is not null and (r.mis_end is null or read_date(r.mis_end) is not null);
