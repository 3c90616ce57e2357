-- One row per legal status code that counts as being in care, with the name it is published under.
create table legal_statuses as
from (values
  ('C1', 'Interim care order'),
  ('C2', 'Full care order'),
  ('D1', 'Freeing order'),
  ('E1', 'Placement order'),
  ('V2', 'Section 20'),
  ('J1', 'Youth justice'),
  ('J2', 'Youth justice'),
  ('J3', 'Youth justice'),
  ('L1', 'Detained for child protection'),
  ('L2', 'Detained for child protection'),
  ('L3', 'Detained for child protection')
) as codes (ls, legal_status);
