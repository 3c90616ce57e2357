-- PLACE is T3, a temporary placement of at most 21 days, but the episode is longer: correct PLACE or the dates. It is passed over as temporary.
-- Touches: three-or-more-placements; three-or-more-changes-of-carer; placement-moves-rate; long-term-stability; moves-by-reason; next-placement-type; age-at-third-placement; review-after-move
select file, line, 'PLACE' as column_name, child from returned_episodes where place = 'T3' and dec > decom + 21;
