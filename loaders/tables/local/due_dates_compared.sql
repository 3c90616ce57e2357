-- One row per review held of which both the council's own due date and the statutory one are known.
create table due_dates_compared as
select l.file, l.line, r.child, r.held, r.due as statutory, l.review_due as own
from local_iro_reviews l
join reviews r on r.child = l.child and r.held = l.review
where r.due is not null and l.review_due is not null;
