-- One row per placement move in a year of which the council records when the IRO was told.
create table moves_recorded as
select m.period, m.kind, m.child, m.moved, coalesce(l.iro_told_on <= days.five_after, false) as told
from moves_in_period m
join local_iro_moves l on l.child = m.child and l.moved_on = m.moved
join working_days_from days on days.day = m.moved
where m.kind = 'year';
