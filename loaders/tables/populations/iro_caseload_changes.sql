-- One row per IRO and change in the number of children allocated, on the latest quarter end; without a change, as it stands.
create table iro_caseload_changes as
select
  last_day::varchar as period,
  'latest' as kind,
  iro,
  c.change,
  children_allocated * (100 + c.per_cent) / 100.0 as children_allocated,
  fte
from iro_quarters,
  (values ('10 per cent fewer', -10), ('No change', 0), ('10 per cent more', 10), ('20 per cent more', 20), (null, 0))
    as c(change, per_cent)
where last_day = (select max(last_day) from iro_quarters);
