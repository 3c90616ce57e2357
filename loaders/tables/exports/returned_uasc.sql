-- One row per row of a UASC file that can be read.
create table returned_uasc as
select
  r.file, r.line, f.return_year, r.child,
  sex.code as sex,
  read_date(r.dob) as dob,
  read_date(r.duc) as duc
from raw_uasc r
left join module_files f using (file, label)
left join readings sex on sex.list = 'sexes' and sex.written = r.sex
where r.child is not null and (r.duc is null or read_date(r.duc) is not null);
