-- One row per child and episode, with the placement it belongs to (1 is the first of the period of care).
-- Periods made up of short breaks alone (V3, V4) are out; within other periods placements run on through them.
create table placed_episodes as
with known as (
  select e.*, coalesce(e.place in ('T0', 'T1', 'T2', 'T3', 'T4'), false) as temporary
  from episodes e
  join periods_of_care p on p.child = e.child and p.period = e.period and not p.respite_only
),
-- An episode begins a placement when it is the first of its period, or when the return says the placement changed,
-- unless current foster carers are adopting (A3, A5) or the child is back from a temporary placement.
settled as (
  select
    *,
    lag(episode) over chain as before,
    before is null
    or (
      coalesce(rne in ('P', 'B', 'T', 'U'), false)
      and coalesce(place not in ('A3', 'A5'), true)
      and not (
        before < episode - 1
        and lag(place) over chain is not distinct from place
        and lag(urn) over chain is not distinct from urn
        and lag(place_key) over chain is not distinct from place_key
      )
    ) as new_placement,
    before is null or (new_placement and rne in ('P', 'B')) as new_carer
  from known
  where not temporary
  window chain as (partition by child, period order by episode)
),
homes as (
  select
    child,
    episode,
    {
      placement: (sum(new_placement::int) over so_far)::int,
      carer: (sum(new_carer::int) over so_far)::int,
      place: place,
      distance_miles: distance_miles,
      outside_area: outside_area
    } as home
  from settled
  window so_far as (partition by child, period order by episode)
)
select
  k.child,
  k.period,
  k.episode,
  k.decom,
  coalesce(k.dec, date '9999-12-31') as until,
  k.rne,
  k.ls,
  k.cin,
  k.reason_place_change,
  k.respite,
  k.temporary,
  -- A temporary placement is lived as part of the one it interrupts; with none before it, of the one after.
  coalesce(
    h.home,
    last_value(h.home ignore nulls) over (chain rows between unbounded preceding and current row),
    first_value(h.home ignore nulls) over (chain rows between current row and unbounded following),
    {placement: 1, carer: 1, place: 'Z1', distance_miles: null, outside_area: null}
  ) as home
from known k
left join homes h on h.child = k.child and h.episode = k.episode
window chain as (partition by k.child, k.period order by k.episode);
