-- LS is J1, J2 or J3 though the child was under 10: correct LS, or DOB in the Header.
-- Touches: by legal_status; legal-status-under-16; section-20; children-in-proceedings
select e.file, e.line, 'LS' as column_name, e.child
from returned_episodes e join children c using (child)
where e.ls in ('J1', 'J2', 'J3') and e.decom < c.born + to_years(10);
