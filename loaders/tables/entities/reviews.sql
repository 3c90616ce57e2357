-- One row per review held in a period of care.
create table reviews as
select child, period, held, code, age, age_uncertain, review_age_band, review_sequence, due, judged, on_time
from reviews_due
where held is not null;
