-- Other frameworks and plans as registers: whose list it is, of when, under which licence. A framework that an activity
-- serves is an item of a register; what was listed singly before stands in none.

create table strategy.registers (
  id uuid not null default gen_random_uuid() constraint registers_pkey primary key,
  strategy uuid not null constraint registers_belong_to_a_strategy references identity.strategies (id),
  code text not null,
  kind text not null constraint register_kind_is_known check (kind in ('framework', 'other plan')),
  name_en text not null,
  name_ur text not null,
  edition text not null,
  source text not null,
  licence text not null,
  file_hash text constraint register_files_are_hashes check (file_hash ~ '^[0-9a-f]{64}$'),
  file_name text,
  loaded_by uuid constraint registers_are_loaded_by_people references identity.people (id),
  loaded_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_register_per_code unique (strategy, code),
  constraint registers_know_their_strategy unique (id, strategy)
);
create index registers_by_person on strategy.registers (loaded_by);
comment on table strategy.registers is 'A framework or another plan whose articles, targets or actions an activity may serve: as published, with edition, source and licence.';
comment on column strategy.registers.edition is 'Year, date or edition, as precise as it is known.';
comment on column strategy.registers.ledger_entry is 'One entry commits to the register and each of its items.';

alter table strategy.terms
  add column register uuid,
  add column parent text,
  add column place integer,
  add constraint items_stand_in_a_register foreign key (register, strategy) references strategy.registers (id, strategy),
  add constraint items_hang_below_items foreign key (strategy, kind, parent) references strategy.terms (strategy, kind, code)
    deferrable initially deferred,
  add constraint only_frameworks_stand_in_a_register check (register is null or kind = 'framework');
create index terms_by_register on strategy.terms (register, place);
create index terms_by_parent on strategy.terms (strategy, kind, parent);
comment on column strategy.terms.register is 'Of a framework the register that it is an item of; null where it was listed singly.';
comment on column strategy.terms.place is 'Its place in the register.';

create table strategy.likeness_decisions (
  id uuid not null default gen_random_uuid() constraint likeness_decisions_pkey primary key,
  number bigint not null generated always as identity,
  strategy uuid not null,
  lineage uuid not null,
  kind text not null default 'framework' constraint likeness_is_to_an_item check (kind = 'framework'),
  item text not null,
  words_hash text not null constraint decided_words_are_a_hash check (words_hash ~ '^[0-9a-f]{64}$'),
  level text not null constraint likeness_level_is_known
    check (level in ('public', 'partners', 'government', 'restricted annex')),
  decision text not null constraint likeness_decision_is_known check (decision in ('same', 'related', 'not the same')),
  reason text not null,
  decided_by uuid constraint likeness_is_decided_by_people references identity.people (id),
  decided_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint likeness_is_to_a_listed_item foreign key (strategy, kind, item) references strategy.terms (strategy, kind, code)
);
create index likeness_decisions_of_a_strategy on strategy.likeness_decisions (strategy, lineage, item, number desc);
create index likeness_decisions_by_item on strategy.likeness_decisions (strategy, kind, item);
create index likeness_decisions_by_person on strategy.likeness_decisions (decided_by);
comment on table strategy.likeness_decisions is 'Whether an activity and an action of another plan are the same, as a person decided on reading both. The newest counts, for the words that were read. Never changed.';
comment on column strategy.likeness_decisions.words_hash is 'Of both texts as they were read: once either changes, it is asked anew.';
