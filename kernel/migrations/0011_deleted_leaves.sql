-- What was deleted of the sealed log after its time: the text of a leaf goes, its hash stays in audit_seals. Where the leaf stood in the
-- order of the feed, and the leaf that is its deletion: signed, and sealed like every other.
create table deleted_leaves (
  position bigint primary key,
  xid xid8 not null,
  deletion uuid not null
);
create index deleted_leaves_deletion on deleted_leaves (deletion);
-- The inspection reads it; only the role that owns the tables deletes.
grant select on deleted_leaves to {{job}};

-- The classes are a closed list in kernel/domain/retention.ts.
alter table retention_runs
  drop constraint retention_runs_class_known,
  add constraint retention_runs_class_known check (class ~ '^[A-Z]+(_[A-Z]+)*$');
