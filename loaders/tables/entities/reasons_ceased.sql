-- One row per reason for leaving care that is published by name; any other reason is 'Other'.
create table reasons_ceased as
from (values
  ('E4A', 'Returned home'),
  ('E4B', 'Returned home'),
  ('E11', 'Adopted'),
  ('E12', 'Adopted'),
  -- E43 and E44 became E45 to E48 in the return of 2018-19.
  ('E43', 'Special guardianship'),
  ('E44', 'Special guardianship'),
  ('E45', 'Special guardianship'),
  ('E46', 'Special guardianship'),
  ('E47', 'Special guardianship'),
  ('E48', 'Special guardianship'),
  ('E41', 'Child arrangements'),
  ('E5', 'Independent living'),
  ('E6', 'Independent living'),
  ('E17', 'Aged 18 and remained'),
  ('E3', 'Other authority')
) as codes (rec, reason_ceased);
