-- HOME_POST or PL_POST is blank though the file has postcodes: give them. The distance cannot be found.
-- Touches: page distance; by distance_band
select file, line, case when home_given then 'PL_POST' else 'HOME_POST' end as column_name, child
from (select *, bool_or(home_given) over (partition by file) as has_postcodes from returned_episodes)
anti join uasc_named using (child)
where has_postcodes and not (home_given and place_key is not null) and ls not in ('V3', 'V4')
  and place not in ('T0', 'T1', 'T2', 'T3', 'T4');
