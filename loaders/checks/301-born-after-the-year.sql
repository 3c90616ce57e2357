-- DOB is after the end of the return: correct it. Ages cannot be right until then.
-- Touches: by age_band; by review_age_band; page participation; turning-18; legal-status-under-16; long-term-stability; age-at-third-placement; sdq-score; sdq-concern
select file, line, 'DOB' as column_name, child from returned_header where dob > make_date(return_year + 1, 3, 31);
