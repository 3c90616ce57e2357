-- One row per row of an episodes file that can be read: words of the return, typed.
create table returned_episodes as
select
  e.file, e.line, f.return_year, e.child,
  read_date(e.decom) as decom,
  rne.code as rne,
  ls.code as ls,
  cin.code as cin,
  place.code as place,
  provider.code as place_provider,
  read_date(e.dec) as dec,
  rec.code as rec,
  reason.code as reason_place_change,
  read_word(e.urn) as urn,
  d.distance_miles, d.outside_area, d.distance_flag, d.place_key, e.home_post is not null as home_given
from raw_episodes e
join return_files f using (file, label)
left join episode_distances d using (file, line)
left join readings rne on rne.list = 'reasons_new_episode' and rne.written = e.rne
left join readings ls on ls.list = 'legal_statuses' and ls.written = e.ls
left join readings cin on cin.list = 'needs' and cin.written = e.cin
left join readings place on place.list = 'placement_types' and place.written = e.place
left join readings provider on provider.list = 'providers' and provider.written = e.place_provider
left join readings rec on rec.list = 'reasons_ceased' and rec.written = e.rec
left join readings reason on reason.list = 'reasons_place_change' and reason.written = e.reason_place_change
where e.child is not null
  and read_date(e.decom) is not null
  and (e.dec is null or read_date(e.dec) is not null);
