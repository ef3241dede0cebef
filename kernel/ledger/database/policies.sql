-- Who may do what with the ledger, now. Nobody may change or delete an entry, a leaf, a node or a checkpoint:
-- no role is granted it, no policy allows it, and a trigger refuses it to the owner.

-- Acts are recorded through these functions only.
grant usage on schema ledger to sutoon_acting, sutoon_ledger;
grant execute on function ledger.record(text, text, bytea) to sutoon_acting;
grant execute on function ledger.record_hidden(text, text, bytea) to sutoon_acting;
grant execute on function ledger.record_rows(text, text, bytea, bytea[]) to sutoon_acting;
-- Deliberately not granted to the acting slices: append, record_as_person and keep_rows (they believe whom they are
-- told), pseudonym_of and destroy_pseudonym_key (a slice that may call them is granted it in its own policies).

alter table ledger.entries enable row level security;
alter table ledger.entries force row level security;
create policy functions_of_the_ledger_append_entries on ledger.entries
  for insert to sutoon_owner with check (true);
create policy functions_of_the_ledger_return_what_they_appended on ledger.entries
  for select to sutoon_owner using (true);
create policy the_sequencer_reads_entries on ledger.entries
  for select to sutoon_ledger using (true);
grant select on ledger.entries to sutoon_ledger;
-- A slice whose reactions follow some acts adds a policy of its own, for its machine identity and those acts alone.
grant select on ledger.entries to sutoon_acting;

alter table ledger.imports enable row level security;
alter table ledger.imports force row level security;
create policy functions_of_the_ledger_keep_commitments_to_rows on ledger.imports
  for insert to sutoon_owner with check (true);
create policy anyone_acting_reads_commitments_to_rows on ledger.imports
  for select to sutoon_acting, sutoon_ledger using (true);
grant select on ledger.imports to sutoon_acting, sutoon_ledger;

alter table ledger.pending enable row level security;
alter table ledger.pending force row level security;
create policy functions_of_the_ledger_queue_entries on ledger.pending
  for insert to sutoon_owner with check (true);
create policy the_sequencer_sees_what_waits on ledger.pending
  for select to sutoon_ledger using (true);
create policy the_sequencer_removes_what_it_took_in on ledger.pending
  for delete to sutoon_ledger using (true);
grant select, delete on ledger.pending to sutoon_ledger;

alter table ledger.pseudonym_keys enable row level security;
alter table ledger.pseudonym_keys force row level security;
create policy functions_of_the_ledger_use_pseudonym_keys on ledger.pseudonym_keys
  for select to sutoon_owner using (true);
create policy functions_of_the_ledger_make_pseudonym_keys on ledger.pseudonym_keys
  for insert to sutoon_owner with check (true);
create policy functions_of_the_ledger_destroy_pseudonym_keys on ledger.pseudonym_keys
  for delete to sutoon_owner using (true);
-- Deliberately not granted: pseudonym keys to any role at all.

-- The tree holds hashes and signatures only, and proofs are made of it: whoever may act may read it.
alter table ledger.leaves enable row level security;
alter table ledger.leaves force row level security;
create policy anyone_acting_reads_leaves on ledger.leaves
  for select to sutoon_acting, sutoon_ledger using (true);
create policy the_sequencer_appends_leaves on ledger.leaves
  for insert to sutoon_ledger with check (true);
grant select on ledger.leaves to sutoon_acting, sutoon_ledger;
grant insert (index, entry, hash) on ledger.leaves to sutoon_ledger;

alter table ledger.nodes enable row level security;
alter table ledger.nodes force row level security;
create policy anyone_acting_reads_nodes on ledger.nodes
  for select to sutoon_acting, sutoon_ledger using (true);
create policy the_sequencer_appends_nodes on ledger.nodes
  for insert to sutoon_ledger with check (true);
grant select on ledger.nodes to sutoon_acting, sutoon_ledger;
grant insert (level, index, hash) on ledger.nodes to sutoon_ledger;

alter table ledger.checkpoints enable row level security;
alter table ledger.checkpoints force row level security;
create policy anyone_acting_reads_checkpoints on ledger.checkpoints
  for select to sutoon_acting, sutoon_ledger using (true);
create policy the_sequencer_appends_checkpoints on ledger.checkpoints
  for insert to sutoon_ledger with check (true);
grant select on ledger.checkpoints to sutoon_acting, sutoon_ledger;
grant insert (size, root, note) on ledger.checkpoints to sutoon_ledger;

alter table ledger.signers enable row level security;
alter table ledger.signers force row level security;
create policy anyone_acting_reads_signers on ledger.signers
  for select to sutoon_acting, sutoon_ledger using (true);
create policy the_sequencer_names_its_key on ledger.signers
  for insert to sutoon_ledger with check (true);
grant select on ledger.signers to sutoon_acting, sutoon_ledger;
grant insert (vkey, from_size) on ledger.signers to sutoon_ledger;

alter table ledger.witnesses enable row level security;
alter table ledger.witnesses force row level security;
create policy anyone_acting_reads_what_witnesses_answered on ledger.witnesses
  for select to sutoon_acting, sutoon_ledger using (true);
create policy the_sequencer_notes_new_witnesses on ledger.witnesses
  for insert to sutoon_ledger with check (true);
create policy the_sequencer_notes_what_witnesses_answer on ledger.witnesses
  for update to sutoon_ledger using (true) with check (true);
grant select on ledger.witnesses to sutoon_acting, sutoon_ledger;
grant insert (name, size, answer), update (size, answer, answered_at) on ledger.witnesses to sutoon_ledger;

-- Other ledgers: hashes, keys and signatures, as public as our own. A slice that takes them in is granted the two
-- functions in its own policies.
alter table ledger.known_ledgers enable row level security;
alter table ledger.known_ledgers force row level security;
create policy anyone_acting_reads_which_ledgers_are_known on ledger.known_ledgers
  for select to sutoon_acting, sutoon_ledger using (true);
create policy functions_of_the_ledger_keep_known_keys on ledger.known_ledgers
  for insert to sutoon_owner with check (true);
create policy functions_of_the_ledger_find_known_keys on ledger.known_ledgers
  for select to sutoon_owner using (true);
grant select on ledger.known_ledgers to sutoon_acting, sutoon_ledger;

alter table ledger.known_leaves enable row level security;
alter table ledger.known_leaves force row level security;
create policy anyone_acting_reads_leaves_of_known_ledgers on ledger.known_leaves
  for select to sutoon_acting, sutoon_ledger using (true);
create policy functions_of_the_ledger_keep_known_leaves on ledger.known_leaves
  for insert to sutoon_owner with check (true);
create policy functions_ask_whether_a_known_ledger_holds_an_entry on ledger.known_leaves
  for select to sutoon_owner using (true);
grant select on ledger.known_leaves to sutoon_acting, sutoon_ledger;

alter table ledger.known_checkpoints enable row level security;
alter table ledger.known_checkpoints force row level security;
create policy anyone_acting_reads_checkpoints_of_known_ledgers on ledger.known_checkpoints
  for select to sutoon_acting, sutoon_ledger using (true);
create policy functions_of_the_ledger_keep_known_checkpoints on ledger.known_checkpoints
  for insert to sutoon_owner with check (true);
create policy functions_of_the_ledger_find_known_checkpoints on ledger.known_checkpoints
  for select to sutoon_owner using (true);
grant select on ledger.known_checkpoints to sutoon_acting, sutoon_ledger;
