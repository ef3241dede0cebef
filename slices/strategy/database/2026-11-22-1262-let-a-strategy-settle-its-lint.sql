-- What a strategy decides of its own lint: how grave a rule is to it, or that it is not asked, and which findings it
-- lives with, each with a reason. Nothing is changed or removed: the newest setting counts, a waiver is withdrawn.

create table strategy.lint_settings (
  id uuid not null default gen_random_uuid() constraint lint_settings_pkey primary key,
  number bigint not null generated always as identity,
  strategy uuid not null constraint lint_settings_belong_to_a_strategy references identity.strategies (id),
  code text not null,
  severity text constraint wanted_severity_is_known check (severity in ('error', 'warning', 'notice', 'off')),
  reason text not null,
  set_by uuid constraint lint_settings_are_made_by_people references identity.people (id),
  set_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index lint_settings_of_a_strategy on strategy.lint_settings (strategy, code, number desc);
create index lint_settings_by_person on strategy.lint_settings (set_by);
comment on table strategy.lint_settings is 'How grave a rule of the lint is to a strategy, with the reason. The newest of a code counts. Never changed.';
comment on column strategy.lint_settings.severity is 'off: the rule is not asked. Null: as published again.';

create table strategy.lint_waivers (
  id uuid not null default gen_random_uuid() constraint lint_waivers_pkey primary key,
  strategy uuid not null constraint lint_waivers_belong_to_a_strategy references identity.strategies (id),
  code text not null,
  lineage uuid,
  field text,
  words_hash text not null constraint waived_words_are_a_hash check (words_hash ~ '^[0-9a-f]{64}$'),
  said_en text not null,
  said_ur text not null,
  level text not null constraint waiver_level_is_known
    check (level in ('public', 'partners', 'government', 'restricted annex')),
  reason text not null,
  waived_by uuid constraint lint_waivers_are_made_by_people references identity.people (id),
  waived_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint lint_waivers_know_their_strategy_and_readers unique (id, strategy)
);
create index lint_waivers_of_a_strategy on strategy.lint_waivers (strategy, code);
create index lint_waivers_by_lineage on strategy.lint_waivers (lineage);
create index lint_waivers_by_person on strategy.lint_waivers (waived_by);
comment on table strategy.lint_waivers is 'A finding of the lint that a strategy lives with. It holds while the words that were judged stand: code, lineage, field and the hash of the text.';
comment on column strategy.lint_waivers.lineage is 'The node that the finding is about, across versions; null where it is about the plan as a whole.';
comment on column strategy.lint_waivers.said_en is 'SENSITIVE where restricted annex: the finding as it was read, which may quote the text.';
comment on column strategy.lint_waivers.level is 'That of the narrowest text of the node when it was waived; narrowed with the node.';

create table strategy.lint_waiver_withdrawals (
  waiver uuid not null constraint lint_waiver_withdrawals_pkey primary key,
  strategy uuid not null,
  reason text not null,
  withdrawn_by uuid constraint withdrawals_of_waivers_are_made_by_people references identity.people (id),
  withdrawn_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_withdrawal_names_its_waiver foreign key (waiver, strategy) references strategy.lint_waivers (id, strategy)
);
create index withdrawals_of_waivers_by_strategy on strategy.lint_waiver_withdrawals (strategy);
create index withdrawals_of_waivers_by_person on strategy.lint_waiver_withdrawals (withdrawn_by);
comment on table strategy.lint_waiver_withdrawals is 'From when a waiver no longer holds, and why.';
