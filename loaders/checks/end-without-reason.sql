-- The episode has a DEC but no REC: give the reason. Until then it goes on if another begins that day, and else ended for another reason.
select file, line, 'REC' as column_name from returned_episodes where dec is not null and rec is null;
