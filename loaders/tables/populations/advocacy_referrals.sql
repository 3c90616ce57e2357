-- One row per referral to advocacy and period (a year or a quarter).
create table advocacy_referrals as
select
  time.period,
  time.kind,
  a.child,
  coalesce(k.ethnicity_white_british, 'Unknown') as ethnicity_white_british
from local_advocacy a
join reporting_periods time
  on time.kind in ('year', 'quarter') and a.advocacy_referred_on between time.first_day and time.last_day
left join known_children k on k.child = a.child;
