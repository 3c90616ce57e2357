-- One row per child with an episode: who they are, 'Unknown' where no header says.
create table known_children as
with uasc as (
  -- A child named without a last day stays named.
  select child, max(coalesce(ceased, date '9999-12-31')) as uasc_until from uasc_named group by child
)
select
  e.child,
  c.born,
  coalesce(c.sex, 'Unknown') as sex,
  coalesce(c.ethnicity, 'Unknown') as ethnicity,
  coalesce(c.ethnicity_white_british, 'Unknown') as ethnicity_white_british,
  c.gypsy_roma_traveller,
  uasc.uasc_until
from (select distinct child from episodes) e
left join children c on c.child = e.child
left join uasc on uasc.child = e.child;

-- Named, and not known to have stopped before the year began.
create macro uasc_in(uasc_until, year_start) as
  if(coalesce(uasc_until >= make_date(year_start, 4, 1), false), 'UASC', 'Not UASC')::label;
