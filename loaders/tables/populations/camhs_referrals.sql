-- One row per child referred to mental health services in a year, with how far the latest referral had come by the year's end.
create table camhs_referrals as
select
  time.period,
  time.kind,
  c.child,
  case
    when c.camhs_seen_on <= time.last_day then 'Seen'
    when c.camhs_declined_on <= time.last_day then 'Declined'
    when c.camhs_accepted_on <= time.last_day then 'Waiting'
    else 'Referred'
  end as camhs_stage
from local_camhs c
join reporting_periods time on time.kind = 'year' and c.camhs_referred_on between time.first_day and time.last_day
qualify row_number() over (partition by time.period, c.child order by c.camhs_referred_on desc) = 1;
