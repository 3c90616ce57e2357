-- LS is D1 in an episode that began after 30 December 2005, when freeing orders ended: correct LS.
-- Touches: by legal_status; legal-status-under-16; section-20; children-in-proceedings
select file, line, 'LS' as column_name, child from returned_episodes where ls = 'D1' and decom > date '2005-12-30';
