-- No table: how a date, a number and a year of the return are read.
create macro read_date(written) as (
  case when regexp_full_match(written, '\d{1,2}/\d{1,2}/\d{4}( .*)?|\d{4}-\d{2}-\d{2}([ T].*)?') then
    case when year(try_strptime(regexp_extract(written, '^[^ T]+'), ['%d/%m/%Y', '%Y-%m-%d'])) between 1900 and 2100
      then try_strptime(regexp_extract(written, '^[^ T]+'), ['%d/%m/%Y', '%Y-%m-%d'])::date end
  end
);

create macro read_number(written) as try_cast(written as double);

create macro read_whole(written) as (
  case when lower(written) in ('y', 'yes', 'true') then 1
    when lower(written) in ('n', 'no', 'false') then 0
    when read_number(written) = floor(read_number(written)) and abs(read_number(written)) < 1e6
      then read_number(written)::int
  end
);

create macro read_word(written) as regexp_replace(upper(written), '\.0+$', '');

-- A return year is named by the year it starts in: 2017 is April 2017 to March 2018.
create macro return_year_of(day) as (year(day) - (month(day) < 4)::int)::int;
