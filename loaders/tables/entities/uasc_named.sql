-- One row per child named in any return's UASC list, with the last day of the status that any of them gives (null: none).
create table uasc_named as
select child, case when bool_and(duc is not null) then max(duc) end as ceased
from returned_uasc
group by child;
