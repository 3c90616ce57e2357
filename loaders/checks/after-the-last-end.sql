-- An episode begins after the child died or was adopted (REC E2, E11 or E12): correct REC or DECOM.
select e.file, e.line, 'DECOM' as column_name
from returned_episodes e
join (select child, min(dec) as ended from returned_episodes where rec in ('E2', 'E11', 'E12') group by child) l using (child)
where e.decom > l.ended;
