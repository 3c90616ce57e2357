-- One row per placement code of any year since 2017, with the type it is published under.
-- Temporary placements (T0 to T4) are not here: they take the type of the placement they interrupt.
create table placement_types as
from (values
  ('U1', 'Foster placements'),
  ('U2', 'Foster placements'),
  ('U3', 'Foster placements'),
  ('U4', 'Foster placements'),
  ('U5', 'Foster placements'),
  ('U6', 'Foster placements'),
  ('A3', 'Placed for adoption'),
  ('A4', 'Placed for adoption'),
  ('A5', 'Placed for adoption'),
  ('A6', 'Placed for adoption'),
  ('K1', 'Secure homes and children''s homes'),
  ('K2', 'Secure homes and children''s homes'),
  -- K3 took the place of H5 and P2 in the return of 2024-25.
  ('K3', 'Supported accommodation'),
  ('H5', 'Supported accommodation'),
  ('P2', 'Supported accommodation'),
  ('P1', 'Placed with parents'),
  ('S1', 'Residential schools'),
  ('R1', 'Other residential settings'),
  ('R2', 'Other residential settings'),
  ('R3', 'Other residential settings'),
  ('R5', 'Other residential settings'),
  ('P3', 'Other placements'),
  -- Z1 was split into Z11 to Z14 in the return of 2025-26.
  ('Z1', 'Other placements'),
  ('Z11', 'Other placements'),
  ('Z12', 'Other placements'),
  ('Z13', 'Other placements'),
  ('Z14', 'Other placements')
) as codes (place, placement_type);
