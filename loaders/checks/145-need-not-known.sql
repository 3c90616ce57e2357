-- CIN is blank or not a code of the return: give it. The child is counted in no category of need.
-- Touches: by category_of_need
select file, line, 'CIN' as column_name, child from returned_episodes where cin is null;
