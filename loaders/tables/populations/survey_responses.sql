-- One row per child who answered a survey in a year.
create table survey_responses as
select time.period, time.kind, f.response
from local_feedback f
join reporting_periods time on time.kind = 'year' and f.answered_on between time.first_day and time.last_day
where f.asked_in = 'Survey' and starts_with(f.question, 'Child: ')
group by all;
