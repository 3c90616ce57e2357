-- RNE is B or U, so legal status and placement both changed, but one did not: correct RNE, LS or the placement. B and U begin a placement.
-- Touches: by legal_status; legal-status-under-16; section-20; children-in-proceedings; three-or-more-placements; three-or-more-changes-of-carer; placement-moves-rate; long-term-stability; moves-by-reason; next-placement-type; age-at-third-placement; review-after-move
with told as (
  select *, lag(dec) over life as before_dec, lag(ls) over life as before_ls,
    lag({place: place, place_provider: place_provider, urn: urn, place_key: place_key}) over life as before,
    {place: place, place_provider: place_provider, urn: urn, place_key: place_key} as now
  from returned_episodes
  window life as (partition by file, return_year, child order by decom, dec)
)
select file, line, 'RNE' as column_name, child
from told
where before_dec = decom and rne in ('B', 'U') and (ls = before_ls or (place_key is not null and now = before));
