-- DEC and REC must both be given or both be blank: complete them. A REC without DEC leaves the episode open; a DEC without REC goes on if another begins that day, and else ended for another reason.
-- Touches: children-ceasing; children-in-care; time-in-care
select file, line, case when dec is null then 'DEC' else 'REC' end as column_name, child
from returned_episodes
where (dec is null) <> (rec is null)
  and (file, line) not in (select (file, line) from unreadable where column_name = 'REC');
