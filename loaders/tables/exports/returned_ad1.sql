-- One row per row of an AD1 file: an adopted child.
create table returned_ad1 as
select
  r.file, r.line, f.return_year, r.child,
  read_date(r.dob) as dob,
  read_date(r.date_int) as date_int,
  read_date(r.date_match) as date_match,
  read_whole(r.foster_care) as foster_care,
  read_whole(r.nb_adoptr) as nb_adoptr,
  read_word(r.sex_adoptr) as sex_adoptr,
  read_word(r.ls_adoptr) as ls_adoptr
from raw_ad1 r
left join module_files f using (file, label)
where r.child is not null;
