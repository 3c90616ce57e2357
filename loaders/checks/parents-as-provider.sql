-- PLACE_PROVIDER PR0 goes with PLACE P1 and with nothing else: correct one of them.
select file, line, 'PLACE_PROVIDER' as column_name from returned_episodes where (place = 'P1') <> (place_provider = 'PR0');
