-- One row per child in care on 31 March with three or more placements in the year; the age is when the third began.
create table children_with_three_placements as
select * exclude (age_band_at_third)
  replace (age_band_at_third as age_band, broad_ages(age_band_at_third) as age_band_broad)
from children_at_year_end
where placements_in_year >= 3;
