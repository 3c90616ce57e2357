-- One row per row of an episodes file: how far from home, in whose area, and a key for the address.
create table episode_distances as
with keys as (
  select pl_post, hashed(upper(replace(pl_post, ' ', ''))) as place_key
  from (select distinct pl_post from raw_episodes where pl_post is not null)
),
written as (
  select file, line, place_key, read_number(pl_distance) as miles, upper(pl_la) as la, upper(pl_location) as location,
    upper(replace(home_post, ' ', '')) as home, upper(replace(pl_post, ' ', '')) as place
  from raw_episodes
  left join keys using (pl_post)
),
-- The guidance: straight line in metres / 1000 / 1.6093, to one decimal place.
measured as (
  select w.*, p.la as place_la,
    round(sqrt((h.easting - p.easting) ** 2 + (h.northing - p.northing) ** 2) / 1000 / 1.6093, 1) as straight,
    case when h.sector or p.sector then 'sector' else 'postcode' end as how
  from written w
  left join postcodes h on h.postcode = w.home
  left join postcodes p on p.postcode = w.place
)
select file, line, place_key,
  -- 999.9 is the return's "not known"; it must never be averaged.
  case when miles is not null then case when miles >= 0 and miles < 999.9 then miles end else straight end as distance_miles,
  case
    when given.own is not null then not given.own
    when location in ('IN', 'OUT') then location = 'OUT'
    when la is null and location is null then not looked_up.own
  end as outside_area,
  case when miles is not null and miles < 999.9 then 'given' when miles is null and straight is not null then how end as distance_flag
from measured
left join areas given on given.area = la
left join areas looked_up on looked_up.area = place_la;
