-- One row per reason why review rows of the returns are left out, with how many.
create table review_exclusions as
select 'future' as kind, (count(*) filter (where future))::int as count from reviews_given
union all
select 'repeated', coalesce(sum(times - 1), 0)::int from reviews_given
union all
select 'outside care', (count(*) filter (where not future and period is null))::int from reviews_given;
