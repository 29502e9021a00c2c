-- What is shown is compared with the sealed logs, in their order.
create index access_entries_leaf on access_entries (leaf_id);
create index sealed_entries_place on sealed_entries (register, position);

-- Every refusal in our own log is an entry. Those that the guard of a field made were not until now.
insert into access_entries (subject, at, leaf_id, register, outcome, actor_kind, actor, actor_is_subject, agency, client, fields,
  purpose, basis, dossier, refusal, attempts)
select l.subject, l.at, l.id, 'transparency', l.outcome, l.actor_kind, l.actor, l.actor_is_subject, l.agency, l.client, l.fields,
  l.purpose, l.basis, l.dossier, l.refusal, l.attempts
from audit_leaves l
where l.outcome = 'DENIED' and not exists (select 1 from access_entries e where e.leaf_id = l.id);

-- When the gateway last reported is the time of its last refusal, so that it can be checked.
update register_coverage set last_report_at = (select max(e.at) from access_entries e where e.register = 'gateway')
where register = 'gateway';
