-- One row per child in a header file.
create table returned_header as
select
  r.file, r.line, f.return_year, r.child,
  sex.code as sex,
  read_date(r.dob) as dob,
  ethnic.code as ethnic,
  read_whole(r.mother) as mother
from raw_header r
left join module_files f using (file, label)
left join readings sex on sex.list = 'sexes' and sex.written = r.sex
left join readings ethnic on ethnic.list = 'ethnicities' and ethnic.written = r.ethnic
where r.child is not null;
