-- HOME_POST or PL_POST is not a postcode or its sector: correct it. The distance cannot be found.
-- Touches: page distance; by distance_band
select file, line, column_name, child from unreadable where what = 'postcode';
