-- One row per child and placement of a day or more; a placement runs until the next begins or the period of care ends.
create table placements as
with lived as (
  select
    child,
    period,
    home.placement as placement,
    any_value(home.carer) as carer,
    min(decom) as started,
    first(home.place order by episode) as entered_place,
    last(home.place order by episode) as place,
    last(reason_place_change order by episode) filter (not temporary) as reason_place_change,
    bool_or(home.outside_area) as outside_area
  from placed_episodes
  group by child, period, home.placement
),
dated as (
  select l.*, coalesce(lead(l.started) over (partition by l.child, l.period order by l.placement), p.ended) as ended
  from lived l
  join periods_of_care p on p.child = l.child and p.period = l.period
)
select * from dated
where ended is null or ended > started;
