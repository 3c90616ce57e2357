-- DEC is before DECOM: correct the dates. The episode is left out until then.
select file, line, 'DEC' as column_name from returned_episodes where dec < decom;
