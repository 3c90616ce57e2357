-- One row per row of a placed-for-adoption file that can be read.
create table returned_placed_adoption as
select
  r.file, r.line, f.return_year, r.child,
  read_date(r.dob) as dob,
  read_date(r.date_placed) as date_placed,
  read_date(r.date_placed_ceased) as date_placed_ceased,
  read_word(r.reason_placed_ceased) as reason_placed_ceased
from raw_placed_adoption r
left join module_files f using (file, label)
where r.child is not null;
