-- LS is J2, which the law allows for 21 days, but the episode is longer: correct LS or the dates.
-- Touches: by legal_status; legal-status-under-16; section-20; children-in-proceedings
select file, line, 'LS' as column_name, child from returned_episodes where ls = 'J2' and dec > decom + 21;
