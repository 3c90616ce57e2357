-- The child has a review but only short breaks (LS V3 or V4): take the review out, or correct LS. The review is left out.
-- Touches: page reviews; page participation; review-after-move
select r.file, r.line, 'REVIEW' as column_name, r.child
from returned_reviews r
join (select child, bool_and(respite) as respite from episodes group by child) e using (child)
where e.respite;
