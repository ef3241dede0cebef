-- Ledgers of other installations whose key a person here confirmed: what they gave receipts for is checked here as well.

create table ledger.known_ledgers (
  vkey text not null,
  origin text not null,
  confirmed_at timestamptz not null default clock_timestamp(),
  entry uuid not null,
  constraint known_ledgers_key primary key (vkey),
  constraint one_known_ledger_of_a_name unique (origin),
  constraint known_ledgers_entry foreign key (entry) references ledger.entries (id)
);
create index known_ledgers_by_entry on ledger.known_ledgers (entry);
comment on table ledger.known_ledgers is 'Another ledger whose public key a person of this installation compared and confirmed, with the entry of that act.';

create table ledger.known_leaves (
  vkey text not null,
  index bigint not null,
  entry uuid not null,
  hash bytea not null,
  constraint known_leaves_key primary key (vkey, index),
  constraint one_known_leaf_per_entry unique (entry),
  constraint known_leaves_of_a_ledger foreign key (vkey) references ledger.known_ledgers (vkey),
  constraint a_known_leaf_has_a_place check (index >= 0),
  constraint a_known_leaf_is_a_hash check (length(hash) = 32)
);
comment on table ledger.known_leaves is 'The leaves of another ledger as far as they came here, by hash only, so that its receipts can be completed without it.';

create table ledger.known_checkpoints (
  vkey text not null,
  size bigint not null,
  note text not null,
  constraint known_checkpoints_key primary key (vkey, size),
  constraint known_checkpoints_of_a_ledger foreign key (vkey) references ledger.known_ledgers (vkey),
  constraint a_known_checkpoint_has_leaves check (size > 0)
);
comment on table ledger.known_checkpoints is 'Tree heads that another ledger signed, over the leaves that came here.';

create trigger known_ledgers_are_append_only before update or delete or truncate on ledger.known_ledgers
  for each statement execute function ledger.refuse_change();
create trigger known_leaves_are_append_only before update or delete or truncate on ledger.known_leaves
  for each statement execute function ledger.refuse_change();
create trigger known_checkpoints_are_append_only before update or delete or truncate on ledger.known_checkpoints
  for each statement execute function ledger.refuse_change();

create function ledger.know_ledger(vkey text, origin text, entry uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if kernel.person() is null then
    raise exception 'a person confirms the key of another ledger' using errcode = 'insufficient_privilege';
  end if;
  insert into ledger.known_ledgers (vkey, origin, entry)
    values (know_ledger.vkey, know_ledger.origin, know_ledger.entry)
    on conflict on constraint known_ledgers_key do nothing;
end $$;
comment on function ledger.know_ledger(text, text, uuid) is 'Keeps the key of another ledger, which the person who acts has confirmed by the entry named. Keeping it again changes nothing.';

create function ledger.keep_known_tree(vkey text, start bigint, entries uuid[], hashes text[], size bigint, note text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if kernel.person() is null then
    raise exception 'a person takes in the tree of another ledger' using errcode = 'insufficient_privilege';
  end if;
  insert into ledger.known_leaves (vkey, index, entry, hash)
    select keep_known_tree.vkey, keep_known_tree.start + n - 1, g.entry, decode(g.hash, 'hex')
      from unnest(entries, hashes) with ordinality as g (entry, hash, n);
  insert into ledger.known_checkpoints (vkey, size, note)
    values (keep_known_tree.vkey, keep_known_tree.size, keep_known_tree.note)
    on conflict on constraint known_checkpoints_key do nothing;
end $$;
comment on function ledger.keep_known_tree(text, bigint, uuid[], text[], bigint, text) is 'Appends the leaves of a known ledger from a place on, with the checkpoint over them. The caller has verified both.';

revoke all on function ledger.know_ledger(text, text, uuid) from public;
revoke all on function ledger.keep_known_tree(text, bigint, uuid[], text[], bigint, text) from public;
