-- SDQ_SCORE is given though the child was under 4 at the end of the return: take it out, or correct DOB. It is left out.
-- Touches: sdq-score; sdq-concern
select o.file, o.line, 'SDQ_SCORE' as column_name, o.child
from returned_oc2 o join children c using (child)
where o.sdq_score is not null and c.born + to_years(4) > make_date(o.return_year + 1, 3, 31) and not c.born_to_month;
