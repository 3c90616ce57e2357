-- The code was not in the return's list in that year: check it. It is counted under the group it belongs to.
-- Touches: by sex; by legal_status; by placement_type; children-ceasing; moves-by-reason
with used as (
  select file, line, child, return_year, 'SEX' as column_name, sex as code, 'sexes' as list from returned_header union all
  select file, line, child, return_year, 'LS', ls, 'legal_statuses' from returned_episodes union all
  select file, line, child, return_year, 'PLACE', place, 'placement_types' from returned_episodes union all
  select file, line, child, return_year, 'REC', rec, 'reasons_ceased' from returned_episodes union all
  select file, line, child, return_year, 'REASON_PLACE_CHANGE', reason_place_change, 'reasons_place_change' from returned_episodes
),
allowed as (
  select 'sexes' as list, code, valid_from, valid_to from codes_sexes union all
  select 'legal_statuses', code, valid_from, valid_to from codes_legal_statuses union all
  select 'placement_types', code, valid_from, valid_to from codes_placement_types union all
  select 'reasons_ceased', code, valid_from, valid_to from codes_reasons_ceased union all
  select 'reasons_place_change', code, valid_from, valid_to from codes_reasons_place_change
)
select file, line, column_name, child
from used join allowed using (list, code)
where return_year < valid_from or return_year > valid_to;
