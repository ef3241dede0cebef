create table consultation.rounds (
  id uuid primary key,
  strategy uuid not null references identity.strategies (id),
  version uuid not null references strategy.versions (id),
  title_en text not null,
  title_ur text not null,
  opens_on date not null,
  closes_on date not null,
  closed_at timestamptz,
  illustrative boolean not null default false,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_round_closes_after_it_opens check (closes_on >= opens_on)
);
create index rounds_of_a_strategy on consultation.rounds (strategy, version);
create index rounds_of_a_version on consultation.rounds (version);
comment on table consultation.rounds is 'A time in which participants may propose amendments to one version of a strategy.';
comment on column consultation.rounds.closed_at is 'When the secretariat closed it, if before its last day.';

create table consultation.proposals (
  id uuid primary key,
  number int not null,
  round uuid not null references consultation.rounds (id),
  strategy uuid not null references identity.strategies (id),
  version uuid not null references strategy.versions (id),
  node uuid not null,
  lineage uuid not null,
  field text not null,
  language text not null,
  text_before text not null,
  text_after text not null,
  rationale text not null,
  sector text,
  is_hidden boolean not null,
  is_illustrative boolean not null default false,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_number_per_proposal unique (strategy, number),
  constraint a_proposal_changes_something check (text_before <> text_after),
  constraint a_language_of_the_house check (language in ('en', 'ur')),
  constraint a_hidden_author_shows_no_sector check (not is_hidden or sector is null)
);
create index proposals_of_a_round on consultation.proposals (round);
create index proposals_of_a_strategy on consultation.proposals (strategy);
create index proposals_of_a_version on consultation.proposals (version);
create index proposals_about_a_node on consultation.proposals (lineage);
comment on table consultation.proposals is 'An amendment that a participant proposes to one field of one node or sentence, with the words before and after.';
comment on column consultation.proposals.sector is 'The sector of the author''s organisation; null for a hidden author, for it could give the name away.';
comment on column consultation.proposals.made_on is 'The day only: the minute could be compared with a sign-in.';

create table consultation.authors (
  proposal uuid primary key references consultation.proposals (id),
  person uuid references identity.people (id),
  office uuid references identity.offices (id),
  constraint an_author_is_a_person_or_an_office check (person is not null or office is not null)
);
create index proposals_by_a_person on consultation.authors (person);
create index proposals_by_an_office on consultation.authors (office);
comment on table consultation.authors is 'SENSITIVE. Who proposed. A hidden author has no row here nor anywhere: the receipt is the only link.';

create table consultation.positions (
  proposal uuid not null references consultation.proposals (id),
  person uuid not null references identity.people (id),
  strategy uuid not null references identity.strategies (id),
  sector text not null,
  position text not null,
  taken_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_position_per_participant primary key (proposal, person),
  constraint a_position_of_three check (position in ('agree', 'disagree', 'pass'))
);
create index positions_of_a_person on consultation.positions (person);
create index positions_in_a_strategy on consultation.positions (strategy);
comment on table consultation.positions is 'What a participant thinks of a proposal; the last one taken counts. Shown by sector, so that none is averaged away.';
comment on column consultation.positions.person is 'SENSITIVE. Only the participant sees the own row; others see counts by sector.';

create table consultation.dispositions (
  proposal uuid not null references consultation.proposals (id),
  strategy uuid not null references identity.strategies (id),
  outcome text not null,
  reason_en text not null,
  reason_ur text not null,
  applied_text text,
  applied_to uuid references strategy.versions (id),
  decided_by uuid references identity.people (id),
  decided_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_disposition_per_proposal primary key (proposal),
  constraint a_disposition_of_four check (outcome in ('accepted', 'partly', 'rejected', 'deferred')),
  constraint what_is_accepted_is_applied check ((outcome in ('accepted', 'partly')) = (applied_text is not null))
);
create index dispositions_in_a_strategy on consultation.dispositions (strategy);
create index dispositions_applied_to_a_version on consultation.dispositions (applied_to);
create index dispositions_decided_by on consultation.dispositions (decided_by);
comment on table consultation.dispositions is 'The secretariat''s answer to a proposal, with its reason, and the text that was applied to the next version.';
