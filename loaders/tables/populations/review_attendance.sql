-- One row per review held in a year with attendance recorded and role that may come, and one without a role for the review itself.
create table review_attendance as
select period, kind, child, role, role is null or list_contains(attended_by, role) as attended
from reviews_recorded,
  unnest(['Parent', 'Carer', 'Social worker', 'Teacher', 'Health', 'Advocate', 'Other family', null]) as r(role)
where kind = 'year' and attended_by is not null;
