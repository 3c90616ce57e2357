-- DECOM is blank or not a date: give it. The episode is left out until then.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select file, line, column_name, child from unreadable where column_name = 'DECOM';
