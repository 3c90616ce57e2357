-- A temporary placement (PLACE T0 to T4) has RNE other than P or B, though none can begin care: correct one of them.
-- Touches: three-or-more-placements; three-or-more-changes-of-carer; placement-moves-rate; long-term-stability; moves-by-reason; next-placement-type; age-at-third-placement; review-after-move
select file, line, 'RNE' as column_name, child from returned_episodes where place in ('T0', 'T1', 'T2', 'T3', 'T4') and rne not in ('P', 'B');
