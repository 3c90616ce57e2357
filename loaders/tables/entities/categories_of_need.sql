-- One row per category of need code, with its label.
create table categories_of_need as
from (values
  ('N1', 'Abuse or neglect'),
  ('N2', 'Child''s disability'),
  ('N3', 'Parental illness or disability'),
  ('N4', 'Family in acute stress'),
  ('N5', 'Family dysfunction'),
  ('N6', 'Socially unacceptable behaviour'),
  ('N7', 'Low income'),
  ('N8', 'Absent parenting')
) as codes (cin, category_of_need);
