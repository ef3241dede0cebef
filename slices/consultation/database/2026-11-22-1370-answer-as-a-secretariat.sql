-- A secretariat of several people answers together: what is put off names a day and an office, a point is claimed by one,
-- points are grouped and assigned, reasons have templates, and the author says what they think of the answer.

alter table consultation.dispositions
  add column due_on date,
  add column owner uuid references identity.offices (id),
  add column ledger_row int;
alter table consultation.dispositions add constraint what_is_deferred_names_a_day_and_an_office check (
  (outcome = 'deferred') = (due_on is not null) and (due_on is null) = (owner is null)) not valid;
create index dispositions_promised_by_an_office on consultation.dispositions (owner) where owner is not null;
comment on column consultation.dispositions.due_on is 'For what is deferred: the day by which it is taken up again. Null in answers from before this was kept.';
comment on column consultation.dispositions.owner is 'For what is deferred: the office that takes it up.';
comment on column consultation.dispositions.ledger_row is 'Its row in the entry, where many were answered by one act; null where the entry is its own.';

create table consultation.answer_claims (
  proposal uuid primary key references consultation.proposals (id),
  strategy uuid not null references identity.strategies (id),
  person uuid not null references identity.people (id),
  claimed_at timestamptz not null,
  ends_at timestamptz not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_claim_ends_after_it_begins check (ends_at >= claimed_at)
);
create index claims_of_a_strategy on consultation.answer_claims (strategy);
create index claims_of_a_person on consultation.answer_claims (person);
comment on table consultation.answer_claims is 'Who of the secretariat answers a proposal now: the last claim. It ends by release, by the answer, or by itself.';

create table consultation.answer_groups (
  id uuid primary key,
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id),
  name text not null,
  assigned_to uuid references identity.people (id),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_group_by_a_name unique (round, name)
);
create index answer_groups_of_a_strategy on consultation.answer_groups (strategy);
create index answer_groups_of_a_person on consultation.answer_groups (assigned_to);
comment on table consultation.answer_groups is 'Proposals that the secretariat answers together, under a name of its own, and to whom they are assigned.';

create table consultation.grouped_proposals (
  proposal uuid primary key references consultation.proposals (id),
  answer_group uuid not null references consultation.answer_groups (id),
  strategy uuid not null references identity.strategies (id)
);
create index proposals_of_an_answer_group on consultation.grouped_proposals (answer_group);
create index grouped_proposals_of_a_strategy on consultation.grouped_proposals (strategy);
comment on table consultation.grouped_proposals is 'In which one group a proposal stands.';

create table consultation.reason_templates (
  id uuid primary key,
  strategy uuid not null references identity.strategies (id),
  name text not null,
  reason_en text not null,
  reason_ur text not null,
  kept_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_reason_template_by_a_name unique (strategy, name)
);
comment on table consultation.reason_templates is 'Reasons that are given often, with placeholders for what differs from one proposal to the next.';

create table consultation.author_replies (
  proposal uuid primary key references consultation.proposals (id),
  strategy uuid not null references identity.strategies (id),
  stand text not null,
  said text not null,
  said_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint an_author_confirms_or_dissents check (stand in ('confirms', 'dissents')),
  constraint a_dissent_is_said_in_words check (stand = 'confirms' or said <> '')
);
create index author_replies_in_a_strategy on consultation.author_replies (strategy);
comment on table consultation.author_replies is 'The second round: whether the author confirms the answer or dissents, in their words; once, kept beside the answer and never changed.';

create function consultation.is_own_proposal(proposal uuid) returns boolean
  language sql stable set search_path = pg_catalog
  as $$
    select exists (
      select from consultation.authors a
       where a.proposal = is_own_proposal.proposal
         and (a.person = (select kernel.person()) or a.office = any ((select kernel.offices())::uuid[])))
  $$;
comment on function consultation.is_own_proposal(uuid) is 'Whether the person who acts, or their office, made the proposal. Never true of a hidden author, whom no row names.';
