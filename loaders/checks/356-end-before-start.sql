-- DEC is before DECOM: correct the dates. The episode is left out until then.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select file, line, 'DEC' as column_name, child from returned_episodes where dec < decom;
