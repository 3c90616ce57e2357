-- The review is on a day in no period of care: correct REVIEW, or the child's episodes. The review is left out.
-- Touches: page reviews; page participation; review-after-move
select r.file, r.line, 'REVIEW' as column_name, r.child
from returned_reviews r
anti join periods_of_care p on p.child = r.child and r.review between p.started and coalesce(p.ended, r.review)
join settings on r.review <= extract_date;
