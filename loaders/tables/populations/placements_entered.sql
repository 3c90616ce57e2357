-- One row per move in each year and quarter; the placement type is the one entered.
create table placements_entered as
select * exclude (entered_placement_type) replace (entered_placement_type as placement_type)
from moves_in_period;
