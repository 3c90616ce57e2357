-- SEX is blank or not a code of the return: give it. The child is counted with sex unknown.
-- Touches: by sex
select file, line, 'SEX' as column_name, child from returned_header where sex is null;
