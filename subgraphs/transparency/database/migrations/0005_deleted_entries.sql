-- Entries that are shown no more because their register deleted the text of their leaves after its time: how many by each deletion, which is
-- a leaf of that register. The nodes of the tree stay. Only the role that owns the tables writes here.
create table deleted_entries (
  register text not null,
  deletion uuid not null,
  entries bigint not null constraint deleted_entries_counted check (entries > 0),
  primary key (register, deletion)
);
