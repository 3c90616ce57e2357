-- One row per child named in any UASC list, with the day the status ended (null: not yet) in the latest return.
create table uasc_named as
select child, arg_max(struct_pack(day := duc), (coalesce(return_year, 0), line)).day as ceased
from returned_uasc
group by child;
