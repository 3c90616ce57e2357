-- Care ends from a temporary placement (PLACE T0 to T4): give the return to the usual one, or correct PLACE.
-- Touches: three-or-more-placements; three-or-more-changes-of-carer; placement-moves-rate; long-term-stability; moves-by-reason; next-placement-type; age-at-third-placement; review-after-move; children-ceasing
select file, line, 'REC' as column_name, child from returned_episodes where place in ('T0', 'T1', 'T2', 'T3', 'T4') and rec <> 'X1';
