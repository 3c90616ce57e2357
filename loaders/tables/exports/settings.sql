-- One row: the day the exports were taken and the council they are of.
create table settings as
select getvariable('extract_date')::date as extract_date, getvariable('council_la')::varchar as council_la;
