-- The child was in care on both 31 Marches of the return, but none of its reviews is the child's: add the reviews. They count as late.
-- Touches: page reviews; page participation; review-after-move
select e.file, e.line, 'CHILD' as column_name, e.child
from present p
join returned_episodes e on e.child = p.child and e.return_year = p.return_year
where p.cohort = 'all year'
  and p.return_year in (select return_year from returned_reviews)
  and not exists (
    select 1 from returned_reviews r
    where r.child = p.child and r.review between make_date(p.return_year, 4, 1) and make_date(p.return_year + 1, 3, 31)
  )
  and e.place not in ('A3', 'A4', 'A5', 'A6') and e.ls not in ('V3', 'V4')
qualify row_number() over (partition by e.return_year, e.child order by e.decom desc) = 1;
