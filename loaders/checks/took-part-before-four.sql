-- REVIEW_CODE says how the child took part, but the child was under 4: give PN0.
select r.file, r.line, 'REVIEW_CODE' as column_name
from returned_reviews r join children c using (child)
where r.review_code <> 'PN0' and r.review < c.born + interval 4 year and not c.born_to_month;
