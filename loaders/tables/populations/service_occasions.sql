-- One row per occasion in the service's log and year.
create table service_occasions as
select time.period, time.kind, l.occasion
from local_service_log l
join reporting_periods time on time.kind = 'year' and l.happened_on between time.first_day and time.last_day;
