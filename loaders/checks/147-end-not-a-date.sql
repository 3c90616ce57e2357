-- DEC is not a date: correct it. The episode is left out until then.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select file, line, column_name, child from unreadable where column_name = 'DEC';
