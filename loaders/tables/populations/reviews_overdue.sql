-- One row per review overdue on the extract date, of a child in care on that date.
create table reviews_overdue as
select (select extract_date from settings)::varchar as period, 'latest' as kind, child, due, review_sequence
from reviews_due
where overdue;
