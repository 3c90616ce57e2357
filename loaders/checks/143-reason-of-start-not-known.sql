-- RNE is blank or not a code of the return: give it. The episode begins neither a period of care nor a placement.
-- Touches: children-starting; time-in-care; first-review-on-time; reviews-on-time; children-all-reviews-on-time; page moves
select file, line, 'RNE' as column_name, child from returned_episodes where rne is null;
