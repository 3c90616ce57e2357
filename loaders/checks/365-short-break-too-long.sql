-- A short break (LS V3) lasts more than 17 days: correct LS or the dates. Short breaks are counted in no figure.
-- Touches: children-in-care; by legal_status; legal-status-under-16; section-20; children-in-proceedings
select file, line, 'LS' as column_name, child from returned_episodes where ls = 'V3' and dec > decom + 17;
