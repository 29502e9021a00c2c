-- Money may come for a request that had failed, while its dossier has another one. A person must look at it, and the other one goes
-- on: it is in dispute beside the live one, and not instead of it.
alter table payment_requests add column paid_beside boolean not null default false
  constraint payment_requests_beside_in_dispute check (not paid_beside or state = 'IN_DISPUTE');
grant update (paid_beside) on payment_requests to {{job}};
drop index payment_requests_one_open;
create unique index payment_requests_one_open on payment_requests (dossier_id)
  where state in ('UNPAID', 'PENDING', 'PAID', 'IN_DISPUTE') and not paid_beside;
create index payment_requests_in_dispute on payment_requests (dossier_id) where state = 'IN_DISPUTE';
-- Nobody looks up digests any more: a late notice is judged by the state of its request.
drop index callbacks_by_digest;
