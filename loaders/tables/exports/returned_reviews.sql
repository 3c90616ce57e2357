-- One row per row of a reviews file that can be read.
create table returned_reviews as
select
  r.file, r.line, f.return_year, r.child,
  read_date(r.dob) as dob,
  read_date(r.review) as review,
  review_code.code as review_code
from raw_reviews r
left join module_files f using (file, label)
left join readings review_code on review_code.list = 'review_codes' and review_code.written = r.review_code
where r.child is not null and read_date(r.review) is not null;
