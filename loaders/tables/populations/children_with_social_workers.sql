-- One row per child in care on the year's last day, and year, with the social workers the child had in the year.
create table children_with_social_workers as
select
  time.period, time.kind, episodes.child,
  count(distinct spells.sw_id) as social_workers
from reporting_periods time
join episodes
  on episodes.decom <= time.last_day and (episodes.dec is null or episodes.dec > time.last_day)
  and not episodes.respite
left join social_worker_spells spells
  on spells.child = episodes.child and spells.started <= time.last_day and spells.ended > time.first_day
where time.kind = 'year'
group by time.period, time.kind, episodes.child;
