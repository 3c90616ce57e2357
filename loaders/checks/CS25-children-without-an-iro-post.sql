-- An IRO with no working time (FTE 0) has children allocated: correct FTE or CHILDREN_ALLOCATED.
-- Touches: iro-caseload; iro-caseload-highest; iro-caseload-lowest; iro-workforce
select file, line, 'FTE' as column_name, null::ubigint as child from local_iro_staff where coalesce(fte, 0) = 0 and children_allocated > 0;
