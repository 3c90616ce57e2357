-- One row per reason a placement ended, with its label and whether the end was planned.
-- The return's own wording calls CREQB, CREQO, CHILD and LAREQ "not a planned move".
create table reasons_place_change as
from (values
  ('CARPL', 'Change to or implementation of care plan', 'Planned'),
  ('CLOSE', 'Resignation or closure of provision', 'Other reason'),
  ('ALLEG', 'Allegation', 'Other reason'),
  ('STAND', 'Standards of care concern', 'Other reason'),
  ('APPRR', 'Approval removed', 'Other reason'),
  ('CREQB', 'Carer requests end due to child''s behaviour', 'Unplanned'),
  ('CREQO', 'Carer requests end, other reason', 'Unplanned'),
  ('CHILD', 'Child requests placement end', 'Unplanned'),
  ('LAREQ', 'Responsible or area authority requests placement end', 'Unplanned'),
  ('PLACE', 'Change in status of placement only', 'Status only'),
  ('CUSTOD', 'Custody arrangement', 'Other reason'),
  ('OTHER', 'Other', 'Other reason')
) as codes (code, reason_place_change, planned);
