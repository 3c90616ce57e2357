-- One row per child and period of care: from a start to the first end that is not X1.
create table periods_of_care as
select child, period,
  min(decom) as started,
  case when bool_and(dec is not null) then max(dec) end as ended,
  case when bool_and(dec is not null) then coalesce(nullif(arg_max(rec, episode), 'X1'), 'E8') end as rec,
  coalesce(arg_min(rne, episode) = 'S', false) as start_known,
  bool_and(respite) as respite_only,
  arg_min(cin, episode) as cin
from episodes
group by child, period;
