-- The episode was open at the end of the return, but no later return has the child: add the child's rows to the next return. It ends on 1 April.
-- Touches: children-ceasing; children-in-care; time-in-care
select e.file, e.line, 'DEC' as column_name, e.child
from returned_episodes e
join (select child, max(return_year) as last_return from returned_episodes group by child) l using (child)
where e.dec is null and e.return_year = l.last_return and l.last_return < (select max(return_year) from returns)
qualify row_number() over (partition by e.child order by e.decom desc) = 1;
