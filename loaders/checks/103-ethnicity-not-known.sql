-- ETHNIC is blank or not a code of the return: give it, NOBT if it is not known. The child is counted with ethnicity unknown.
-- Touches: page ethnicity; by ethnicity; by ethnicity_white_british
select file, line, 'ETHNIC' as column_name, child from returned_header where ethnic is null;
