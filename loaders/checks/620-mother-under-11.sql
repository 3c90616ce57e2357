-- MOTHER is 1 though DOB makes the child under 11: correct one of them.
-- Touches: by age_band; by review_age_band; page participation; turning-18; legal-status-under-16; long-term-stability; age-at-third-placement; sdq-score; sdq-concern
select file, line, 'MOTHER' as column_name, child from returned_header where mother = 1 and dob > make_date(return_year + 1 - 11, 3, 31);
