-- One row per review held and period (a year or a quarter), with what the service records of it; null where it does not.
create table reviews_recorded as
select
  r.period, r.kind, r.child, r.held, r.review_age_band, r.outside_area,
  case when r.judged and not r.on_time then coalesce(l.late_reason, 'Not recorded') end as late_reason,
  case
    when r.participation_coded and r.code = 'PN7' then coalesce(l.non_participation_reason, 'Not recorded')
  end as non_participation_reason,
  l.review_format,
  l.attended_by,
  l.forms_sent,
  l.forms_returned,
  l.seen_before,
  coalesce(r.age >= 4, true) as aged_four,
  coalesce(l.chaired_by_child, false) as chaired_by_child,
  coalesce(l.record_distributed <= days.twenty_after, false) as record_in_time,
  -- A record still within its 20 working days is neither in time nor late.
  record_in_time or days.twenty_after < (select extract_date from settings) as record_judged,
  l.report_ready <= days.three_before as report_in_time,
  l.report_shared
from reviews_held r
left join local_iro_reviews l on l.child = r.child and l.review = r.held
left join working_days_from days on days.day = r.held;
