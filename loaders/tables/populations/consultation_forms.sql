-- One row per consultation form sent before a review held in a year: to whom, and whether it came back.
create table consultation_forms as
select period, kind, child, respondent, coalesce(list_contains(forms_returned, respondent), false) as returned
from (from reviews_recorded where kind = 'year' and forms_sent is not null), unnest(forms_sent) as f(respondent);
