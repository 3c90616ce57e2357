-- DECOM is before the Children Act came into force on 14 October 1991: correct it.
-- Touches: page trends; page moves; page distance; page ethnicity; page reviews
select file, line, 'DECOM' as column_name, child from returned_episodes where decom < date '1991-10-14';
