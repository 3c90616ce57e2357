-- PLACE is A3 or A5, placed with the child's own carers, but RNE is P or B: correct one of them. It is counted as no move.
-- Touches: three-or-more-placements; three-or-more-changes-of-carer; placement-moves-rate; long-term-stability; moves-by-reason; next-placement-type; age-at-third-placement; review-after-move; adoption-timescales
select file, line, 'RNE' as column_name, child from returned_episodes where place in ('A3', 'A5') and rne in ('P', 'B');
