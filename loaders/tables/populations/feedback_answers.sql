-- One row per answer given in a year. The question says who was asked it.
create table feedback_answers as
select
  time.period,
  time.kind,
  f.respondent,
  f.respondent || ': ' || f.question as question,
  f.answer
from local_feedback f
join reporting_periods time on time.kind = 'year' and f.answered_on between time.first_day and time.last_day;
