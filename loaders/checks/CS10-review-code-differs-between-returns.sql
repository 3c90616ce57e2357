-- The return before has another REVIEW_CODE for the same review: correct one of them. The latest is used.
-- Touches: page participation
select n.file, n.line, 'REVIEW_CODE' as column_name, n.child
from returned_reviews n
join returned_reviews l on l.child = n.child and l.review = n.review and l.return_year = n.return_year - 1
where n.review_code <> l.review_code;
