-- The review is on a day in no period of care: correct REVIEW, or the child's episodes. The review is left out.
-- Touches: page reviews; page participation; review-after-move
select r.file, r.line, 'REVIEW' as column_name, r.child
from returned_reviews r
asof left join periods_of_care p on p.child = r.child and p.started <= r.review
join settings on r.review <= extract_date
where p.child is null or p.ended < r.review;
