-- One row per child and file other than episodes, with whom its children should match.
create table module_children as
with listed as (
  select distinct file, label, child, 'any' as cohort from raw_header union all
  select distinct file, label, child, 'any' from raw_reviews union all
  select distinct file, label, child, 'any' from raw_uasc union all
  select distinct file, label, child, 'all year' from raw_oc2 union all
  select distinct file, label, child, 'any' from raw_oc3 union all
  select distinct file, label, child, 'any' from raw_ad1 union all
  select distinct file, label, child, 'any' from raw_placed_adoption union all
  select distinct file, label, child, 'any' from raw_prev_perm union all
  select distinct file, label, child, 'any' from raw_missing union all
  select distinct file, label, child, 'any' from raw_social_workers
)
select * from listed where child is not null;
