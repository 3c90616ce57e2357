-- One row per answer given in a year. The question begins with who was asked it.
create table feedback_answers as
select time.period, time.kind, split_part(f.question, ': ', 1) as respondent, f.question, f.answer
from local_feedback f
join reporting_periods time on time.kind = 'year' and f.answered_on between time.first_day and time.last_day;
