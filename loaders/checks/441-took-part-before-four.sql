-- REVIEW_CODE says how the child took part, but the child was under 4: give PN0.
-- Touches: page participation
select r.file, r.line, 'REVIEW_CODE' as column_name, r.child
from returned_reviews r join children c using (child)
where r.review_code <> 'PN0' and r.review < c.born + to_years(4) and not c.born_to_month;
