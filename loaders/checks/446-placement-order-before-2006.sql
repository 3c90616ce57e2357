-- LS is E1 in an episode that began before 30 December 2005, when placement orders began: correct LS.
-- Touches: by legal_status; legal-status-under-16; section-20; children-in-proceedings
select file, line, 'LS' as column_name, child from returned_episodes where ls = 'E1' and decom < date '2005-12-30';
