-- One row per file audited in a year and question answered. The question begins with the audit it belongs to.
create table audit_answers as
select
  time.period,
  time.kind,
  split_part(a.audit_question, ': ', 1) as audit,
  a.audit_question as question,
  a.audit_answer as answer
from local_audits a
join reporting_periods time on time.kind = 'year' and a.audited_on between time.first_day and time.last_day;
