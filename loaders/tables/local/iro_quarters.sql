-- One row per IRO and published quarter end that the council's staff file tells of.
create table iro_quarters as
select
  q.period,
  q.year_label,
  q.year_start,
  q.last_day,
  s.iro,
  s.fte,
  coalesce(s.contract, 'Not recorded') as contract,
  case s.dual_role
    when true then 'Also chairs child protection conferences'
    when false then 'IRO work alone'
    else 'Not recorded'
  end as dual_role,
  s.children_allocated
from local_iro_staff s
join reporting_periods q on q.kind = 'quarter' and q.last_day = s.quarter_end;
