-- PLACE of the episode open at the end of the return before differs from what that return said: correct one of them. The one with a DEC, else the latest, is used.
-- Touches: by placement_type; page moves; page distance
select n.file, n.line, 'PLACE' as column_name, n.child
from returned_episodes n
join returned_episodes l on l.child = n.child and l.decom = n.decom and l.return_year = n.return_year - 1 and l.dec is null
where n.place <> l.place and not (l.place = 'H5' and n.place = 'K3');
