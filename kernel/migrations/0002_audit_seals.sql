-- The sealed log: each committed leaf's place and hash in a Merkle tree (RFC 6962), and the signed checkpoints over it.
-- Both only grow. Nothing refers to audit_leaves by a foreign key: sealing must not touch, nor lock, a leaf.

create table audit_seals (
  -- Place of the leaf in the tree, from 0: committed leaves in the order (xid, id).
  position bigint primary key constraint audit_seals_position_known check (position >= 0),
  leaf_id uuid not null constraint audit_seals_leaf_once unique,
  hash bytea not null constraint audit_seals_hash_whole check (octet_length(hash) = 32)
);

create table audit_checkpoints (
  -- Leaves below the root. One checkpoint for one size, and one after another: two sealers cannot fork the log.
  size bigint primary key constraint audit_checkpoints_size_known check (size > 0),
  previous_size bigint not null constraint audit_checkpoints_one_successor unique,
  root bytea not null,
  -- Roots of the full subtrees, largest first: all that is needed to append.
  frontier bytea not null,
  -- The last leaf that is sealed.
  after_xid xid8 not null,
  after_id uuid not null,
  at timestamptz not null,
  -- As signed.
  note text not null,
  constraint audit_checkpoints_grow check (previous_size < size)
);

grant select, insert on audit_seals, audit_checkpoints to {{job}};
