-- URN of the episode open at the end of the return before differs from what that return said: correct one of them. The one with a DEC, else the latest, is used.
-- Touches: three-or-more-placements; three-or-more-changes-of-carer; placement-moves-rate; long-term-stability; moves-by-reason; next-placement-type; age-at-third-placement; review-after-move
select n.file, n.line, 'URN' as column_name, n.child
from returned_episodes n
join returned_episodes l on l.child = n.child and l.decom = n.decom and l.return_year = n.return_year - 1 and l.dec is null
where n.urn <> l.urn;
