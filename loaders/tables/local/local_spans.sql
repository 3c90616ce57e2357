-- One row per local file and thing recorded in it, with the first and last year it tells of (the years they start in).
-- Between them a year without rows is a year in which nothing happened; before and after, nobody knows.
create table local_spans as
with dated(file, recorded, day) as (
  select file, '', day from local_dates
  union all select 'challenges', 'resolved', resolved_on from local_challenges
  union all select 'challenges', 'due', due_on from local_challenges
  union all select 'feedback', asked_in, answered_on from local_feedback
  union all select 'actions', '', make_date(left(reported_in, 4)::int, 4, 1) from local_actions
  -- A log that never has one kind of occasion does not say that there were none.
  union all select 'service_log', kinds.occasion, log.happened_on
    from local_service_log log, (select distinct occasion from local_service_log) kinds
  union all select 'iro_reviews', 'late_reason', review from local_iro_reviews where late_reason is not null
  union all select 'iro_reviews', 'non_participation_reason', review
    from local_iro_reviews where non_participation_reason is not null
  union all select 'iro_reviews', 'review_format', review from local_iro_reviews where review_format is not null
  union all select 'iro_reviews', 'attended_by', review from local_iro_reviews where attended_by is not null
  union all select 'iro_reviews', 'chaired_by_child', review from local_iro_reviews where chaired_by_child is not null
  union all select 'iro_reviews', 'seen_before', review from local_iro_reviews where seen_before is not null
  union all select 'iro_reviews', 'forms_sent', review from local_iro_reviews where forms_sent is not null
  union all select 'iro_reviews', 'record_distributed', review
    from local_iro_reviews where record_distributed is not null
  union all select 'iro_reviews', 'report_ready', review from local_iro_reviews where report_ready is not null
  union all select 'iro_reviews', 'report_shared', review from local_iro_reviews where report_shared is not null
)
select
  file,
  recorded,
  min(year(day) - (month(day) < 4)::int) as first_year,
  max(year(day) - (month(day) < 4)::int) as last_year
from dated
where day is not null
group by file, recorded;

-- Whether a file tells of a year, and of what in it. For what happened in a period.
create or replace macro local_tells(asked_file, asked_for, year_asked) as exists (
  select 1 from local_spans s
  where s.file = asked_file and s.recorded = asked_for and year_asked between s.first_year and s.last_year
);

-- Whether a file reaches back to a day. For what is so on a day and stays so: it is known after the last row too.
create or replace macro local_reaches(asked_file, day_asked) as exists (
  select 1 from local_dates d where d.file = asked_file and d.day <= day_asked
);
