-- The episode has a REC but no DEC: give the date. It is taken as still open.
select file, line, 'DEC' as column_name from returned_episodes where dec is null and rec is not null;
