-- LS is L3, which the law allows for 7 days, but the episode is longer: correct LS or the dates.
-- Touches: by legal_status; legal-status-under-16; section-20; children-in-proceedings
select file, line, 'LS' as column_name, child from returned_episodes where ls = 'L3' and dec > decom + 7;
