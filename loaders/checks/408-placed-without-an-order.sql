-- PLACE is A5 or A6, placed under a placement order, but LS is not E1: correct one of them.
-- Touches: adoption-timescales; by legal_status; legal-status-under-16; section-20; children-in-proceedings
select file, line, 'LS' as column_name, child from returned_episodes where place in ('A5', 'A6') and ls <> 'E1';
