-- URN is blank for a placement that is inspected (PLACE U1 to U6, K1, K2, K3, R3, S1): give it. Returns from a temporary placement cannot be told from moves without it.
-- Touches: three-or-more-placements; three-or-more-changes-of-carer; placement-moves-rate; long-term-stability; moves-by-reason; next-placement-type; age-at-third-placement; review-after-move
select file, line, 'URN' as column_name, child from returned_episodes where urn is null and decom >= date '2016-04-01' and ls not in ('V3', 'V4') and place in ('U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'K1', 'K2', 'K3', 'R3', 'S1');
