-- Questions that are put to the government, drafts of what is answered, who signed them, and what left with which figures.

create table results.questions (
  id uuid not null default gen_random_uuid(),
  number bigint generated always as identity,
  strategy uuid not null,
  asker text not null,
  asked_by text not null,
  their_reference text not null,
  text_en text,
  text_ur text,
  received_on date not null,
  due_on date not null,
  is_illustrative boolean not null default false,
  entered_by uuid,
  entered_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint questions_key primary key (id),
  constraint questions_have_a_number unique (number),
  constraint questions_know_their_strategy unique (id, strategy),
  constraint questions_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint questions_are_entered_by_people foreign key (entered_by) references identity.people (id),
  constraint a_known_kind_of_asker check (asker in ('parliament', 'committee', 'court', 'auditor', 'information request',
    'international body', 'partner government', 'press', 'public')),
  constraint a_question_stands_in_a_language check (text_en is not null or text_ur is not null),
  constraint a_question_is_due_after_it_came check (due_on >= received_on),
  constraint only_the_example_enters_a_question_for_nobody check (is_illustrative or entered_by is not null)
);
create index questions_of_a_strategy on results.questions (strategy, due_on);
create index questions_entered_by_a_person on results.questions (entered_by);
comment on table results.questions is 'A question that somebody may put to the government, and by when it is answered.';
comment on column results.questions.asked_by is 'The body and its paper, such as a starred question of a house; no person is named.';

create table results.answer_drafts (
  id uuid not null default gen_random_uuid(),
  question uuid not null,
  strategy uuid not null,
  number integer not null,
  text_en text,
  text_ur text,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint answer_drafts_key primary key (id),
  constraint drafts_of_a_question_are_numbered_once unique (question, number),
  constraint answer_drafts_know_their_question unique (id, question, strategy),
  constraint answer_drafts_answer_a_question foreign key (question, strategy) references results.questions (id, strategy),
  constraint answer_drafts_are_written_by_people foreign key (written_by) references identity.people (id),
  constraint a_draft_stands_in_a_language check (text_en is not null or text_ur is not null)
);
create index answer_drafts_of_a_strategy on results.answer_drafts (strategy);
create index answer_drafts_by_a_person on results.answer_drafts (written_by);
comment on table results.answer_drafts is 'What may be answered. Its figures stand in the text by reference; a later draft takes the place of an earlier one.';

create table results.draft_figures (
  draft uuid not null,
  question uuid not null,
  strategy uuid not null,
  figure bigint not null,
  rivals bigint[] not null,
  reason text,
  constraint a_draft_names_a_figure_once primary key (draft, figure),
  constraint draft_figures_stand_in_a_draft foreign key (draft, question, strategy)
    references results.answer_drafts (id, question, strategy),
  constraint draft_figures_are_figures foreign key (figure) references results.figures (number),
  constraint one_of_several_figures_is_chosen_with_a_reason check (cardinality(rivals) = 0 or btrim(coalesce(reason, '')) <> '')
);
create index draft_figures_of_a_figure on results.draft_figures (figure);
create index draft_figures_of_a_strategy on results.draft_figures (strategy);
comment on table results.draft_figures is 'The figures of a draft, and why each was chosen where another official figure says otherwise.';
comment on column results.draft_figures.rivals is 'Other figures for the same thing, when the draft was written.';

create table results.draft_signatures (
  draft uuid not null,
  question uuid not null,
  strategy uuid not null,
  step text not null,
  reason text,
  signed_by uuid not null,
  signed_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_draft_takes_each_signature_once primary key (draft, step),
  constraint nobody_signs_a_draft_twice unique (draft, signed_by),
  constraint draft_signatures_stand_on_a_draft foreign key (draft, question, strategy)
    references results.answer_drafts (id, question, strategy),
  constraint draft_signatures_are_of_people foreign key (signed_by) references identity.people (id),
  constraint a_known_signature check (step in ('checked', 'cleared', 'sent back')),
  constraint a_draft_is_sent_back_with_a_reason check (step <> 'sent back' or btrim(coalesce(reason, '')) <> '')
);
create index draft_signatures_of_a_strategy on results.draft_signatures (strategy);
create index draft_signatures_by_a_person on results.draft_signatures (signed_by);
comment on table results.draft_signatures is 'Two people, neither of whom wrote it, before an answer leaves; or one who sends it back.';

create table results.answers (
  draft uuid not null,
  question uuid not null,
  strategy uuid not null,
  given_on date not null,
  given_by uuid not null,
  given_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_draft_is_given_once primary key (draft),
  constraint answers_are_drafts foreign key (draft, question, strategy)
    references results.answer_drafts (id, question, strategy),
  constraint answers_are_given_by_people foreign key (given_by) references identity.people (id)
);
create index answers_of_a_question on results.answers (question);
create index answers_of_a_strategy on results.answers (strategy);
create index answers_given_by_a_person on results.answers (given_by);
comment on table results.answers is 'What left, and when. A second one for a question corrects the first, which stays.';

create table results.answer_figures (
  draft uuid not null,
  strategy uuid not null,
  figure bigint not null,
  said_en text not null,
  said_ur text not null,
  label_en text not null,
  label_ur text not null,
  constraint an_answer_carries_a_figure_once primary key (draft, figure),
  constraint answer_figures_left_with_an_answer foreign key (draft) references results.answers (draft),
  constraint answer_figures_stood_in_the_draft foreign key (draft, figure) references results.draft_figures (draft, figure)
);
create index answer_figures_of_a_figure on results.answer_figures (figure);
create index answer_figures_of_a_strategy on results.answer_figures (strategy);
comment on table results.answer_figures is 'Figures as they left: the words that stood for each, and its label, whatever became of it since.';

create function results.is_signed(draft uuid, step text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from results.draft_signatures s where s.draft = is_signed.draft and s.step = is_signed.step) $$;
revoke all on function results.is_signed(uuid, text) from public;
comment on function results.is_signed(uuid, text) is 'Whether a draft bears a signature: what the next one rests on. A policy of the table cannot ask the table itself.';
