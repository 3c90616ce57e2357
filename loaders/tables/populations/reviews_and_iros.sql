-- One row per review held in a year and per IRO post in it, for years that have both.
create table reviews_and_iros as
with posts as (
  select period, kind, 0 as reviews, fte from iro_posts where kind = 'year'
),
held as (
  select period, kind, 1 as reviews, 0.0 as fte from reviews_held where kind = 'year'
)
select * from posts
union all by name
select * from held where period in (select period from posts);
