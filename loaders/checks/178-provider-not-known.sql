-- PLACE_PROVIDER is not a code of the return: correct it.
-- Touches: page moves
select file, line, column_name, child from unreadable where column_name = 'PLACE_PROVIDER' and what = 'code';
