-- One row per child and start of an episode: of the rows that several returns give, the one that holds.
create table episodes_chosen as
with possible as (
  select
    e.rowid as place, e.child, e.decom, e.rne, e.return_year, e.file, e.line,
    -- An end that has not come is no end.
    case when dec <= extract_date then dec end as dec,
    coalesce(dec <= extract_date and dec = decom, false) as empty
  from returned_episodes e, settings
  where decom <= extract_date and (dec is null or dec >= decom)
),
of_each_return as (
  select *, bool_or(empty and rne = 'S') over same as begun_empty
  from possible
  window same as (partition by child, decom)
  qualify row_number() over (partition by child, decom, return_year order by empty, dec is null, file desc, line desc) = 1
),
of_each_start as (
  select *
  from of_each_return
  qualify row_number() over (partition by child, decom order by dec is null, return_year desc) = 1
),
of_each_end as (
  select *
  from of_each_start
  qualify dec is null or row_number() over (partition by child, dec order by decom) = 1
)
select
  e.* replace (
    c.dec as dec,
    -- A reason without an end is none.
    case when c.dec is not null then e.rec end as rec,
    -- A first episode of no length passes its start of care on to the row that stays.
    case when c.begun_empty then 'S' else e.rne end as rne),
  c.empty, c.begun_empty
from of_each_end c join returned_episodes e on e.rowid = c.place;
