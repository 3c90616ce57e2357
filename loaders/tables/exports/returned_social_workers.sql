-- One row per row of a social-workers file that can be read; the worker is a key, never a name.
create table returned_social_workers as
select
  r.file, r.line, f.return_year, r.child,
  read_date(r.dob) as dob,
  hashed(upper(r.sw_id)) as sw_id,
  read_date(r.sw_decom) as sw_decom,
  read_date(r.sw_dec) as sw_dec,
  read_word(r.sw_reason) as sw_reason
from raw_social_workers r
left join module_files f using (file, label)
where r.child is not null and read_date(r.sw_decom) is not null and (r.sw_dec is null or read_date(r.sw_dec) is not null);
