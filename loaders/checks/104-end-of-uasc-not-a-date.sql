-- DUC is not a date: correct it. The row is left out until then.
-- Touches: uasc-children; uasc-share; by uasc
select file, line, column_name, child from unreadable where column_name = 'DUC';
