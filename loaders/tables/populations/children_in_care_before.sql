-- One row per year end that is published while the one before is not, though a return tells of it, with the children in care then.
create table children_in_care_before as
select y.period, count(distinct e.child)::int as children
from reporting_periods y
join returns r on r.return_year = y.year_start - 1
left join episodes e
  on not e.respite and e.decom <= r.last_day and (e.dec is null or e.dec > r.last_day)
where y.kind = 'year end'
  and not exists (select 1 from reporting_periods b where b.kind = y.kind and b.year_start = r.return_year)
group by y.period;
