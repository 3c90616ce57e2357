-- One row per child of any header or episode; the latest return that says something wins.
create table children as
with listed as (
  select h.child, coalesce(h.return_year, 0) as return_year, h.line, s.category as sex, h.dob, h.ethnic,
    -- Anonymised exports move every birth to the first of its month.
    bool_and(day(h.dob) = 1) over (partition by h.file) as to_month
  from returned_header h left join codes_sexes s on s.code = h.sex
),
latest as (
  select child,
    arg_max(sex, (return_year, line)) filter (where sex is not null) as sex,
    arg_max(dob, (return_year, line)) filter (where dob is not null) as born,
    arg_max(to_month, (return_year, line)) filter (where dob is not null) as born_to_month,
    arg_max(ethnic, (return_year, line)) filter (where ethnic is not null) as ethnic_code
  from listed
  group by child
)
select child, coalesce(l.sex, 'Unknown') as sex, born, coalesce(born_to_month, false) as born_to_month, ethnic_code,
  coalesce(e.category, 'Unknown') as ethnicity,
  coalesce(e.white_british, 'Unknown') as ethnicity_white_british,
  e.gypsy_roma_traveller
from (select child from latest union select child from returned_episodes)
left join latest l using (child)
left join codes_ethnicities e on e.code = l.ethnic_code;
