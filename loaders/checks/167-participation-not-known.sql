-- REVIEW_CODE is blank or not a code of the return: give it. From the age of 4 it is counted as not recorded.
-- Touches: page participation
select file, line, 'REVIEW_CODE' as column_name, child from returned_reviews where review_code is null;
