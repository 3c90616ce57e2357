-- The episode ended on the day it began: check both dates. It counts as no placement.
-- Touches: three-or-more-placements; three-or-more-changes-of-carer; placement-moves-rate; long-term-stability; moves-by-reason; next-placement-type; age-at-third-placement; review-after-move
select file, line, 'DEC' as column_name, child from returned_episodes where dec = decom;
