-- The episode goes on after the child's 18th birthday: give it its DEC, or correct DOB in the Header.
-- Touches: children-in-care; by age_band; by review_age_band; page participation; turning-18; legal-status-under-16; long-term-stability; age-at-third-placement; sdq-score; sdq-concern
select e.file, e.line, 'DEC' as column_name, e.child
from returned_episodes e join children c using (child), settings
where least(coalesce(e.dec, date '9999-12-31'), make_date(e.return_year + 1, 3, 31), extract_date) > c.born + to_years(18) + to_months(c.born_to_month::int)
  and not (e.ls = 'V2' and e.place = 'K2');
