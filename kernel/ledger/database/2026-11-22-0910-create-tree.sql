-- The Merkle tree of RFC 6962 over the entries, and what was signed about it.

create table ledger.leaves (
  index bigint not null,
  entry uuid not null,
  hash bytea not null,
  constraint leaves_key primary key (index),
  constraint one_leaf_per_entry unique (entry),
  constraint leaves_entry foreign key (entry) references ledger.entries (id),
  constraint a_leaf_has_a_place check (index >= 0),
  constraint a_leaf_is_a_hash check (length(hash) = 32)
);
comment on table ledger.leaves is 'The place of each entry in the tree, and the hash of its leaf. Reactions follow this index.';

create table ledger.nodes (
  level integer not null,
  index bigint not null,
  hash bytea not null,
  constraint nodes_key primary key (level, index),
  constraint a_node_is_above_the_leaves check (level between 1 and 52 and index >= 0),
  constraint a_node_is_a_hash check (length(hash) = 32)
);
comment on table ledger.nodes is 'Hashes of the perfect subtrees above the leaves, so that proofs need not read the whole tree.';

create table ledger.signers (
  vkey text not null,
  from_size bigint not null,
  since timestamptz not null default clock_timestamp(),
  constraint signers_key primary key (from_size),
  constraint a_signer_signs_once_at_a_time unique (vkey)
);
comment on table ledger.signers is 'The public keys that signed checkpoints, each from a tree size on. Whom to trust is not decided here: a reader brings the key.';

create table ledger.checkpoints (
  size bigint not null,
  root bytea not null,
  note text not null,
  made_at timestamptz not null default clock_timestamp(),
  constraint checkpoints_key primary key (size),
  constraint a_checkpoint_has_leaves check (size > 0),
  constraint a_root_is_a_hash check (length(root) = 32)
);
comment on table ledger.checkpoints is 'Signed tree heads, one for each batch that was taken in.';

create table ledger.witnesses (
  name text not null,
  size bigint not null,
  answer text not null,
  answered_at timestamptz not null default clock_timestamp(),
  constraint witnesses_key primary key (name)
);
comment on table ledger.witnesses is 'How far each outside witness has followed the tree, and the signature lines it last returned.';

create trigger leaves_are_append_only before update or delete or truncate on ledger.leaves
  for each statement execute function ledger.refuse_change();
create trigger nodes_are_append_only before update or delete or truncate on ledger.nodes
  for each statement execute function ledger.refuse_change();
create trigger signers_are_append_only before update or delete or truncate on ledger.signers
  for each statement execute function ledger.refuse_change();
create trigger checkpoints_are_append_only before update or delete or truncate on ledger.checkpoints
  for each statement execute function ledger.refuse_change();
