-- LS is blank or not a code of the return: give it. The child is counted in no legal status.
-- Touches: by legal_status; legal-status-under-16; section-20; children-in-proceedings
select file, line, 'LS' as column_name, child from returned_episodes where ls is null;
