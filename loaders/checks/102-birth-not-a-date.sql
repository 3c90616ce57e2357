-- DOB is blank or not a date: give it. The child is counted with age unknown.
-- Touches: by age_band; by review_age_band; page participation; turning-18; legal-status-under-16; long-term-stability; age-at-third-placement; sdq-score; sdq-concern
select file, line, 'DOB' as column_name, child from returned_header where dob is null;
