-- PLACE_PROVIDER is blank though the placement has one: give it.
-- Touches: page moves
select file, line, 'PLACE_PROVIDER' as column_name, child from returned_episodes where place_provider is null and place not in ('T0', 'T1', 'T2', 'T3', 'T4') and place not like 'Z1%' and (file, line) not in (select (file, line) from unreadable where column_name = 'PLACE_PROVIDER');
