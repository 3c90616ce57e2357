-- The return before left an episode of the child open, but no episode of this return has its DECOM: correct DECOM in one of them.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
with first_rows as (
  select * from returned_episodes qualify row_number() over (partition by return_year, child order by decom, file, line) = 1
)
select n.file, n.line, 'DECOM' as column_name, n.child
from first_rows n
join returned_episodes l on l.child = n.child and l.return_year = n.return_year - 1 and l.dec is null
where not exists (
  select 1 from returned_episodes s where s.child = n.child and s.return_year = n.return_year and s.decom = l.decom
);
