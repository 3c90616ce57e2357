-- No table: how a date, a number and a year of the return are read.
create macro this_age(day) as case when day between date '1900-01-01' and date '2100-12-31' then day end;

create macro read_date(written) as this_age(
  case
    when contains(written, '/') then try_strptime(split_part(written, ' ', 1), '%d/%m/%Y')
    when substr(written, 11, 1) in ('', ' ', 'T') then try_strptime(left(written, 10), '%Y-%m-%d')
  end::date
);

create macro read_number(written) as try_cast(written as double);

create macro read_whole(written) as case
  when lower(written) in ('y', 'yes', 'true') then 1
  when lower(written) in ('n', 'no', 'false') then 0
  else try_cast(regexp_extract(written, '^(-?[0-9]{1,6})([.]0*)?$', 1) as int)
end;

create macro read_word(written) as regexp_replace(upper(written), '\.0+$', '');

-- A return year is named by the year it starts in: 2017 is April 2017 to March 2018.
create macro return_year_of(day) as (year(day) - (month(day) < 4)::int)::int;
