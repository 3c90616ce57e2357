-- DOB is after the child's first DECOM: correct one of them. Ages cannot be right until then.
-- Touches: by age_band; by review_age_band; page participation; turning-18; legal-status-under-16; long-term-stability; age-at-third-placement; sdq-score; sdq-concern
select h.file, h.line, 'DOB' as column_name, h.child
from returned_header h join (select child, min(decom) as first_decom from returned_episodes group by child) using (child)
where h.dob > first_decom and not (day(h.dob) = 1 and date_trunc('month', first_decom) = h.dob);
