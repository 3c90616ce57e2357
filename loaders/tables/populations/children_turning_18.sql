-- One row per child in care on the latest year end or quarter end who turns 18 within three years of it.
create table children_turning_18 as
select
  * exclude (kind),
  'latest' as kind,
  case age when 17 then 'In the first year' when 16 then 'In the second year' else 'In the third year' end
    as year_of_turning_18
from children_in_care
where day = (select max(last_day) from reporting_periods where kind in ('year end', 'quarter end'))
  and age between 15 and 17;
