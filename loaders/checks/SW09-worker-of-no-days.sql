-- A social worker's spell ended on the day it began, or before: check the dates.
-- Touches: social-worker-changes
select file, line, 'SW_DEC' as column_name, child from returned_social_workers where sw_dec <= sw_decom;
