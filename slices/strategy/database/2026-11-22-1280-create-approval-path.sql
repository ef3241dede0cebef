-- The way to an approval: the steps that a strategy goes through, and what happened at each of them for each version.
-- Steps are content of a strategy; what happened is appended and never changed.

create table strategy.path_steps (
  id uuid not null default gen_random_uuid() constraint path_steps_pkey primary key,
  strategy uuid not null constraint path_steps_belong_to_a_strategy references identity.strategies (id),
  position integer not null,
  kind text not null constraint path_step_kind_is_known
    check (kind in ('concurrence', 'vetting', 'summary', 'approval', 'notification', 'endorsement', 'other')),
  name_en text not null,
  name_ur text not null,
  office uuid constraint path_steps_are_answered_by_offices references identity.offices (id),
  days integer not null constraint path_steps_take_days check (days between 1 and 1000),
  may_be_skipped boolean not null,
  province_kind text not null default 'place' constraint provinces_are_places check (province_kind = 'place'),
  province text,
  retired_at timestamptz,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint endorsing_provinces_are_listed foreign key (strategy, province_kind, province)
    references strategy.terms (strategy, kind, code),
  constraint an_endorsement_is_of_a_province check ((kind = 'endorsement') = (province is not null)),
  constraint path_steps_know_their_strategy unique (id, strategy)
);
create unique index one_approval_in_a_path on strategy.path_steps (strategy) where kind = 'approval' and retired_at is null;
create unique index one_endorsement_per_province on strategy.path_steps (strategy, province)
  where province is not null and retired_at is null;
create index path_steps_in_order on strategy.path_steps (strategy, position);
create index path_steps_by_office on strategy.path_steps (office);
comment on table strategy.path_steps is 'A step on the way to the approval of a strategy''s versions: who answers for it, in how many days, and whether it can be skipped with a reason.';
comment on column strategy.path_steps.office is 'The office that answers; null where the secretariat itself does.';
comment on column strategy.path_steps.retired_at is 'No longer asked of a version; what happened at it before stays readable.';

create table strategy.path_events (
  id uuid not null default gen_random_uuid() constraint path_events_pkey primary key,
  step uuid not null,
  version uuid not null,
  strategy uuid not null,
  what text not null constraint path_event_is_known check (what in ('begun', 'done', 'returned', 'skipped')),
  happened_on date not null,
  due_on date,
  words text,
  instrument text,
  instrument_number text,
  instrument_dated date,
  signatory text,
  office uuid constraint path_events_name_offices references identity.offices (id),
  by_letter boolean not null,
  by_person uuid constraint path_events_are_entered_by_people references identity.people (id),
  at timestamptz not null default clock_timestamp(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint path_events_belong_to_a_step foreign key (step, strategy) references strategy.path_steps (id, strategy),
  constraint path_events_belong_to_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint a_begun_step_has_its_last_day check ((what = 'begun') = (due_on is not null)),
  constraint a_step_is_due_after_it_began check (due_on is null or due_on >= happened_on),
  constraint returning_and_skipping_say_why check (what not in ('returned', 'skipped') or words is not null),
  constraint an_instrument_has_number_and_date check (
    (instrument is null) = (instrument_number is null) and (instrument is null) = (instrument_dated is null)),
  constraint path_events_know_their_strategy unique (id, strategy)
);
create index path_events_by_version on strategy.path_events (version, at);
create index path_events_by_step on strategy.path_events (step, strategy);
create index path_events_by_office on strategy.path_events (office);
create index path_events_by_person on strategy.path_events (by_person);
comment on table strategy.path_events is 'What happened at a step for a version: it began, was done, came back with observations, or was skipped. The newest that counts is its state.';
comment on column strategy.path_events.words is 'SENSITIVE. Observations, the reason for skipping, or a note: inside government.';
comment on column strategy.path_events.by_person is 'Who entered it; null where it came by letter, whose register says who entered it.';

create table strategy.path_papers (
  event uuid not null,
  strategy uuid not null,
  sha256 text not null constraint path_papers_are_hashes check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  constraint path_papers_pkey primary key (event, sha256),
  constraint path_papers_belong_to_an_event foreign key (event, strategy) references strategy.path_events (id, strategy)
);
comment on table strategy.path_papers is 'Files that go with what happened at a step: a scan of the instrument, a note, a summary.';
