-- One row per child and episode of care, all returns stitched: in order, none overlapping the next.
create table episodes as
with ordered as (
  select c.*, lead(decom) over life as next_decom, lead(rne) over life as next_rne,
    l.last_return, l.last_return < (select max(return_year) from returns) as vanished
  from episodes_chosen c
  join (select child, max(return_year) as last_return from returned_episodes group by child) l using (child)
  window life as (partition by child order by decom)
),
repaired as (
  select *,
    case
      when dec is null and next_decom is not null then 'open episode closed at the next'
      when dec > next_decom then 'overlap clipped to the next'
      when rec = 'X1' and dec < next_decom and coalesce(next_rne, '') <> 'S' then 'gap after X1 closed'
      when dec is null and vanished then 'child absent from later returns'
      when dec is not null and rec is null then 'end without a reason'
      when rec = 'X1' and next_decom is null then 'X1 with nothing after it'
    end as repair
  from ordered
),
dated as (
  select *,
    case
      when repair in ('open episode closed at the next', 'overlap clipped to the next', 'gap after X1 closed') then next_decom
      when repair = 'child absent from later returns' then greatest(decom, make_date(last_return + 1, 4, 1))
      else dec
    end as ended
  from repaired
),
reasoned as (
  select *,
    case
      when repair = 'child absent from later returns' then 'E8'
      when ended is null then null
      when rec is null and ended = next_decom and coalesce(next_rne, '') <> 'S' then 'X1'
      when rec is null and repair = 'open episode closed at the next' then 'X1'
      else coalesce(rec, 'E8')
    end as ended_because
  from dated
),
numbered as (
  select *, lag(ended_because) over life as previous_because
  from reasoned
  window life as (partition by child order by decom)
)
select child,
  (row_number() over life)::int as episode,
  -- A period of care begins at S, after any end but X1, or with the first episode known.
  (count(*) filter (where rne = 'S' or previous_because <> 'X1' or previous_because is null) over life)::int as period,
  decom, ended as dec, rne, ls, cin, place, place_provider, ended_because as rec, reason_place_change, urn, place_key,
  distance_miles, outside_area, distance_flag, coalesce(ls in ('V3', 'V4'), false) as respite, return_year, repair
from numbered
window life as (partition by child order by decom);
