create table consultation.declarations (
  submission uuid primary key references consultation.submissions (id),
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id),
  version uuid not null references strategy.versions (id),
  organisation uuid references identity.organisations (id),
  title_en text,
  title_ur text,
  sender_en text,
  sender_ur text,
  received_on date not null,
  same_as uuid references consultation.declarations (submission),
  split_by uuid not null references identity.people (id),
  split_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_declaration_is_not_its_own_translation check (same_as <> submission)
);
create index declarations_to_a_strategy on consultation.declarations (strategy);
create index declarations_to_a_round on consultation.declarations (round);
create index declarations_on_a_version on consultation.declarations (version);
create index declarations_of_an_organisation on consultation.declarations (organisation);
create index declarations_in_the_other_language on consultation.declarations (same_as);
create index declarations_split_by on consultation.declarations (split_by);
comment on table consultation.declarations is 'A submission that speaks in points and was split into them: a declaration, a position paper, a letter.';
comment on column consultation.declarations.organisation is 'The organisation of the register that sent it: its participants read the points and say their own view.';
comment on column consultation.declarations.same_as is 'The same declaration in the other language, whose points these words belong to.';
comment on column consultation.declarations.version is 'The version that its points hold until each has an answer.';

create table consultation.points (
  id uuid primary key,
  declaration uuid not null references consultation.declarations (submission),
  strategy uuid not null references identity.strategies (id),
  number int not null,
  place text not null,
  label text not null,
  headings text[] not null,
  ledger_entry uuid not null,
  ledger_row int not null,
  ledger_salt bytea not null,
  constraint one_point_per_number unique (declaration, number),
  constraint one_point_per_place unique (declaration, place)
);
create index points_to_a_strategy on consultation.points (strategy);
comment on table consultation.points is 'SENSITIVE. One point of a declaration, with its label as written. Never altered; it may speak of text of every level.';
comment on column consultation.points.place is 'Where it stands, told without letters, so that a translation has the same: 2.1, 2/3.';

create table consultation.point_words (
  point uuid not null references consultation.points (id),
  language text not null,
  strategy uuid not null references identity.strategies (id),
  submission uuid not null references consultation.declarations (submission),
  changes int[] not null,
  label text not null,
  words text not null,
  constraint point_words_key primary key (point, language),
  constraint a_point_is_written_in_english_or_urdu check (language in ('en', 'ur'))
);
create index point_words_to_a_strategy on consultation.point_words (strategy);
create index point_words_from_a_submission on consultation.point_words (submission);
comment on table consultation.point_words is 'SENSITIVE. The words of a point in one language, from the submission in that language. Never altered.';
comment on column consultation.point_words.changes is 'Paragraphs of the submission that they stand in, by the number of the change.';

create table consultation.parts_left_out (
  submission uuid not null references consultation.declarations (submission),
  number int not null,
  strategy uuid not null references identity.strategies (id),
  words text not null,
  reason text not null,
  constraint parts_left_out_key primary key (submission, number)
);
create index parts_left_out_to_a_strategy on consultation.parts_left_out (strategy);
comment on table consultation.parts_left_out is 'SENSITIVE. What of a declaration makes no point, such as its preamble, with the reason. Nothing is dropped.';

create table consultation.point_nodes (
  id uuid primary key,
  point uuid not null references consultation.points (id),
  strategy uuid not null references identity.strategies (id),
  lineages uuid[] not null,
  said_by uuid not null references identity.people (id),
  said_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index point_nodes_of_a_point on consultation.point_nodes (point, said_at);
create index point_nodes_to_a_strategy on consultation.point_nodes (strategy);
create index point_nodes_said_by on consultation.point_nodes (said_by);
comment on table consultation.point_nodes is 'Which nodes of the plan a point touches, by lineage; the last word counts.';

create table consultation.point_claims (
  id uuid primary key default gen_random_uuid(),
  point uuid not null references consultation.points (id),
  strategy uuid not null references identity.strategies (id),
  claimed_by uuid not null references identity.people (id),
  claimed_at timestamptz not null default now(),
  released_at timestamptz,
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create unique index one_open_claim_per_point on consultation.point_claims (point) where released_at is null;
create index point_claims_to_a_strategy on consultation.point_claims (strategy);
create index point_claims_by on consultation.point_claims (claimed_by);
comment on table consultation.point_claims is 'Who of the secretariat writes the answer to a point, so that two people never do.';

create table consultation.point_answers (
  point uuid not null references consultation.points (id),
  strategy uuid not null references identity.strategies (id),
  outcome text not null,
  reason_en text not null,
  reason_ur text not null,
  deferred_to date,
  owner uuid references identity.offices (id),
  clauses uuid[] not null,
  decided_by uuid not null references identity.people (id),
  decided_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_answer_per_point primary key (point),
  constraint a_known_answer_to_a_point check (outcome in ('accepted', 'partly', 'rejected', 'deferred')),
  constraint what_is_deferred_has_a_day_and_an_owner check ((outcome = 'deferred') = (deferred_to is not null and owner is not null)
    and num_nonnulls(deferred_to, owner) in (0, 2))
);
create index point_answers_to_a_strategy on consultation.point_answers (strategy);
create index point_answers_owned_by on consultation.point_answers (owner);
create index point_answers_decided_by on consultation.point_answers (decided_by);
comment on table consultation.point_answers is 'The one answer to a point, with its own reason and who decided.';
comment on column consultation.point_answers.clauses is 'The nodes that the answer changes, by lineage; what a proposal from the point changed stands with that proposal.';

create table consultation.signatory_views (
  id uuid primary key,
  point uuid not null references consultation.points (id),
  strategy uuid not null references identity.strategies (id),
  kind text not null,
  completion text,
  words text not null,
  evidence_on date,
  said_by uuid references identity.people (id),
  signatory text,
  said_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint signatories_assess_or_dissent check (kind in ('assessment', 'dissent')),
  constraint an_assessment_has_a_completion_and_a_day check ((kind = 'assessment') = (completion is not null and evidence_on is not null)
    and num_nonnulls(completion, evidence_on) in (0, 2)),
  constraint one_of_five_completions check (completion in ('no evidence', 'not started', 'limited', 'substantial', 'complete')),
  constraint a_view_is_said_by_a_person_or_a_letter check (num_nonnulls(said_by, signatory) = 1)
);
create index signatory_views_of_a_point on consultation.signatory_views (point, said_at);
create index signatory_views_to_a_strategy on consultation.signatory_views (strategy);
create index signatory_views_said_by on consultation.signatory_views (said_by);
comment on table consultation.signatory_views is 'What those who signed a declaration say of a point themselves: how far it is done, with evidence, or that they dissent. Never merged with the government''s view.';
comment on column consultation.signatory_views.signatory is 'Of the letter by which the secretariat entered it.';
comment on column consultation.signatory_views.evidence_on is 'The day of which the evidence speaks.';

create table consultation.secretariat_replies (
  view uuid not null references consultation.signatory_views (id),
  strategy uuid not null references identity.strategies (id),
  words_en text not null,
  words_ur text not null,
  replied_by uuid not null references identity.people (id),
  replied_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_reply_per_view primary key (view)
);
create index secretariat_replies_to_a_strategy on consultation.secretariat_replies (strategy);
create index secretariat_replies_by on consultation.secretariat_replies (replied_by);
comment on table consultation.secretariat_replies is 'The secretariat''s right of reply to what signatories say; once, beside it, never instead of it.';

create trigger declarations_are_never_changed before update or delete or truncate on consultation.declarations
  for each statement execute function consultation.refuse_to_change();
create trigger points_are_never_changed before update or delete or truncate on consultation.points
  for each statement execute function consultation.refuse_to_change();
create trigger words_of_points_are_never_changed before update or delete or truncate on consultation.point_words
  for each statement execute function consultation.refuse_to_change();
create trigger parts_left_out_are_never_changed before update or delete or truncate on consultation.parts_left_out
  for each statement execute function consultation.refuse_to_change();
