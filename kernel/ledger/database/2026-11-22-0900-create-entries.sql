-- What was done, by whom under a pseudonym, and a salted commitment to its content: never the content.

create function ledger.refuse_change() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'the ledger is append-only: % of %.% is refused', lower(tg_op), tg_table_schema, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;
comment on function ledger.refuse_change() is 'Stops whoever may write at all, the owner included, from changing what was recorded.';

create table ledger.entries (
  id uuid not null default gen_random_uuid(),
  act text not null,
  subject text not null,
  recorded_at timestamptz(6) not null default clock_timestamp(),
  actor_kind text not null,
  actor text not null,
  commitment bytea not null,
  constraint entries_key primary key (id),
  constraint an_act_is_a_short_word check (act ~ '^[A-Za-z][A-Za-z0-9 ._:''/-]{0,119}$'),
  constraint a_subject_is_an_identifier check (subject ~ '^[A-Za-z0-9][A-Za-z0-9._:/#-]{0,199}$'),
  constraint an_actor_is_a_person_hidden_or_a_machine check (
    (actor_kind in ('person', 'hidden') and actor ~ '^[0-9a-f]{64}$')
    or (actor_kind = 'machine' and actor ~ '^[a-z][a-z0-9 ._-]{0,79}$')
  ),
  constraint a_commitment_is_a_hash check (length(commitment) = 32)
);
comment on table ledger.entries is 'One row for each recorded act, never changed. Every column is part of the leaf in the tree.';
comment on column ledger.entries.subject is 'An identifier of what was acted upon, without spaces or @, so that no name or address fits.';
comment on column ledger.entries.actor is 'SENSITIVE. A person''s pseudonym (64 hexadecimal digits), one used once for a hidden author, or the name of a machine identity.';
comment on column ledger.entries.commitment is 'SHA-256 over salt and canonical content, the root over the rows of an import, or 32 zero bytes where there is no content.';

create table ledger.imports (
  entry uuid not null,
  part integer not null,
  commitments bytea not null,
  constraint imports_key primary key (entry, part),
  constraint imports_entry foreign key (entry) references ledger.entries (id),
  constraint an_import_is_of_whole_hashes check (length(commitments) > 0 and length(commitments) % 32 = 0)
);
alter table ledger.imports alter column commitments set storage external;
comment on table ledger.imports is 'The salted commitments to the rows of an import, 32 bytes each in the order of the rows, in parts of at most 1024.';

create table ledger.pending (
  position bigint generated always as identity,
  entry uuid not null,
  constraint pending_key primary key (position),
  constraint pending_entry foreign key (entry) references ledger.entries (id)
);
comment on table ledger.pending is 'Entries that the tree has not taken in. A row is seen once its transaction is committed, so none is skipped and nobody scans the entries.';

create table ledger.pseudonym_keys (
  person uuid not null,
  key bytea not null,
  made_at timestamptz not null default clock_timestamp(),
  constraint pseudonym_keys_key primary key (person),
  constraint a_pseudonym_key_is_long check (length(key) = 32)
);
comment on table ledger.pseudonym_keys is 'SENSITIVE. What joins a person to a pseudonym; read by the functions of this schema only. Deleting a row leaves the person''s entries without a name for ever.';
comment on column ledger.pseudonym_keys.key is 'SENSITIVE. 32 random bytes.';

create trigger entries_are_append_only before update or delete or truncate on ledger.entries
  for each statement execute function ledger.refuse_change();
create trigger imports_are_append_only before update or delete or truncate on ledger.imports
  for each statement execute function ledger.refuse_change();
create trigger pseudonym_keys_do_not_change before update on ledger.pseudonym_keys
  for each statement execute function ledger.refuse_change();
