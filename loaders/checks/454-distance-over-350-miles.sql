-- The distance is over 350 miles: check PL_DISTANCE or the postcodes.
-- Touches: page distance; median-distance
select file, line, 'PL_DISTANCE' as column_name, child from returned_episodes where distance_miles > 350;
