-- The council's own review is not in the return's Reviews: correct its date, or add it there. Its details are in no figure.
-- Touches: review-format; review-attendance; late-review-reasons; seen-before-review; child-chaired
select l.file, l.line, 'REVIEW' as column_name, l.child
from local_iro_reviews l
anti join returned_reviews r on r.child = l.child and r.review = l.review
where l.review is not null;
