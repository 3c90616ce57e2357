-- REVIEW_CODE is PN0, for a child under 4, but the child was 4 or older: give how the child took part. It is counted as not recorded.
-- Touches: page participation
select r.file, r.line, 'REVIEW_CODE' as column_name, r.child
from returned_reviews r join children c using (child)
where r.review_code = 'PN0' and r.review > c.born + to_years(4) + to_months(c.born_to_month::int);
