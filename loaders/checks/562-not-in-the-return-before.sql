-- The episode began before this return, but the return before does not have it: correct DECOM, or that return.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select n.file, n.line, 'DECOM' as column_name, n.child
from returned_episodes n
where n.decom < make_date(n.return_year, 4, 1)
  and n.return_year - 1 in (select return_year from returned_episodes)
  and not exists (
    select 1 from returned_episodes l where l.child = n.child and l.return_year = n.return_year - 1 and l.decom = n.decom
  );
