-- Meetings and what is written for them: working papers, agenda, minutes, press notes, and the list of actions taken.
create table correspondence.meetings (
  id uuid not null constraint meetings_pkey primary key,
  strategy uuid not null constraint meetings_strategy references identity.strategies (id),
  title_en text not null,
  title_ur text not null,
  place_en text not null,
  place_ur text not null,
  starts_on date not null,
  ends_on date not null,
  about_path text,
  about_en text,
  about_ur text,
  called_by uuid not null constraint meetings_called_by references identity.people (id),
  called_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_meeting_ends_after_it_begins check (ends_on >= starts_on),
  constraint whose_meeting_it_is_has_a_name_and_a_page check (
    (about_path is null) = (about_en is null) and (about_path is null) = (about_ur is null))
);
create index meetings_of_a_strategy on correspondence.meetings (strategy, starts_on desc);
create index meetings_about_a_page on correspondence.meetings (about_path);
create index meetings_called_by_a_person on correspondence.meetings (called_by);
comment on table correspondence.meetings is 'A meeting for which papers are written: of a coordinating body, of an event, or of its own.';
comment on column correspondence.meetings.about_path is 'The page of the body or event whose meeting it is.';
comment on column correspondence.meetings.called_by is 'SENSITIVE. Who of the secretariat entered it.';

create table correspondence.meeting_papers (
  id uuid not null constraint meeting_papers_pkey primary key,
  meeting uuid not null constraint papers_belong_to_a_meeting references correspondence.meetings (id),
  strategy uuid not null constraint meeting_papers_strategy references identity.strategies (id),
  kind text not null constraint a_meeting_paper_is_of_a_known_kind check (
    kind in ('working paper', 'agenda', 'minutes', 'press note')),
  number integer not null,
  marking text not null constraint a_meeting_paper_has_a_known_marking check (
    marking in ('public', 'partners', 'government', 'restricted annex')),
  left_at timestamptz,
  constraint one_number_of_a_kind_in_a_meeting unique (meeting, kind, number)
);
create index meeting_papers_in_a_strategy on correspondence.meeting_papers (strategy);
comment on table correspondence.meeting_papers is 'A numbered paper of a meeting. What it says stands in its editions, how far it has come in its steps.';
comment on column correspondence.meeting_papers.left_at is 'When it left the secretariat: circulated, sent or issued. Until then nobody outside reads it.';

create table correspondence.meeting_paper_editions (
  paper uuid not null constraint editions_belong_to_a_paper references correspondence.meeting_papers (id),
  edition integer not null,
  title_en text not null,
  title_ur text not null,
  text_en text not null,
  text_ur text not null,
  reference text,
  written_by uuid not null constraint meeting_papers_written_by references identity.people (id),
  written_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_edition_of_a_paper_at_a_time primary key (paper, edition)
);
create index editions_written_by_a_person on correspondence.meeting_paper_editions (written_by);
comment on table correspondence.meeting_paper_editions is 'What a paper of a meeting says. The last edition holds; those before it stay.';
comment on column correspondence.meeting_paper_editions.reference is 'The version of the strategy, or another paper, that it speaks of.';
comment on column correspondence.meeting_paper_editions.text_en is 'A paragraph a line; a line that begins with # is a heading.';

create table correspondence.meeting_paper_steps (
  paper uuid not null constraint steps_belong_to_a_paper references correspondence.meeting_papers (id),
  place integer not null,
  step text not null constraint a_step_of_a_paper_is_known check (
    step in ('circulated', 'sent', 'confirmed', 'cleared', 'issued')),
  edition integer not null,
  said text,
  taken_by uuid not null constraint steps_taken_by references identity.people (id),
  taken_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_step_of_a_paper_at_a_time primary key (paper, place),
  constraint a_step_is_taken_on_an_edition foreign key (paper, edition)
    references correspondence.meeting_paper_editions (paper, edition),
  constraint a_confirmation_says_by_whom check (step <> 'confirmed' or said is not null)
);
create index steps_on_an_edition on correspondence.meeting_paper_steps (paper, edition);
create index steps_taken_by_a_person on correspondence.meeting_paper_steps (taken_by);
comment on table correspondence.meeting_paper_steps is 'How far a paper has come: circulated; minutes sent and confirmed; a press note cleared by a second person and issued.';
comment on column correspondence.meeting_paper_steps.said is 'Who confirmed the minutes, in words: the next meeting, or its chair.';

create table correspondence.minute_corrections (
  paper uuid not null constraint corrections_belong_to_minutes references correspondence.meeting_papers (id),
  place integer not null,
  passage text not null,
  corrected text not null,
  asked_by text not null,
  constraint minute_corrections_pkey primary key (paper, place)
);
comment on table correspondence.minute_corrections is 'With what corrections minutes were confirmed. The minutes stay as they were sent; the corrections are printed below.';

create table correspondence.meeting_decisions (
  id uuid not null constraint meeting_decisions_pkey primary key,
  meeting uuid not null constraint decisions_belong_to_a_meeting references correspondence.meetings (id),
  strategy uuid not null constraint meeting_decisions_strategy references identity.strategies (id),
  number integer not null,
  decision_en text not null,
  decision_ur text not null,
  office uuid constraint meeting_decisions_office references identity.offices (id),
  responsible text,
  due_on date,
  entered_by uuid not null constraint meeting_decisions_entered_by references identity.people (id),
  entered_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_number_of_a_decision unique (meeting, number),
  constraint a_decision_names_who_acts check (office is not null or responsible is not null)
);
create index decisions_in_a_strategy on correspondence.meeting_decisions (strategy);
create index decisions_for_an_office on correspondence.meeting_decisions (office) where office is not null;
create index decisions_entered_by_a_person on correspondence.meeting_decisions (entered_by);
comment on table correspondence.meeting_decisions is 'The action-taken list: what a meeting decided, who acts, and by when.';
comment on column correspondence.meeting_decisions.responsible is 'Who acts where that is no registered office.';

create table correspondence.decision_reports (
  id uuid not null constraint decision_reports_pkey primary key,
  decision uuid not null constraint reports_belong_to_a_decision references correspondence.meeting_decisions (id),
  is_done boolean not null,
  evidence text not null,
  reported_by uuid not null constraint decision_reports_by references identity.people (id),
  reported_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index reports_on_a_decision on correspondence.decision_reports (decision, reported_at desc);
create index decision_reports_by_a_person on correspondence.decision_reports (reported_by);
comment on table correspondence.decision_reports is 'What was done about a decision, with its evidence. The last report holds.';

create table correspondence.meeting_prints (
  id uuid not null constraint meeting_prints_pkey primary key,
  code text not null constraint codes_of_meeting_prints_are_unique unique
    constraint codes_of_meeting_prints_are_printable check (code ~ '^[2-9A-HJKMNP-TV-Z]{12}$'),
  meeting uuid not null constraint prints_are_of_a_meeting references correspondence.meetings (id),
  strategy uuid not null constraint meeting_prints_strategy references identity.strategies (id),
  paper uuid constraint prints_are_of_a_paper references correspondence.meeting_papers (id),
  kind text not null,
  number integer,
  language text not null constraint language_of_a_print_is_known check (language in ('en', 'ur', 'both')),
  format text not null constraint format_of_a_print_is_known check (format in ('pdf', 'docx', 'html')),
  marking text not null constraint marking_of_a_print_is_known check (
    marking in ('public', 'partners', 'government', 'restricted annex')),
  content text not null constraint contents_of_prints_are_hashes check (content ~ '^[0-9a-f]{64}$'),
  job uuid,
  made_by uuid not null constraint meeting_prints_made_by references identity.people (id),
  made_at timestamptz not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null
);
create index prints_of_a_meeting on correspondence.meeting_prints (meeting, made_by);
create index prints_in_a_strategy on correspondence.meeting_prints (strategy);
create index prints_of_a_paper on correspondence.meeting_prints (paper);
create index prints_made_by_a_person on correspondence.meeting_prints (made_by);
comment on table correspondence.meeting_prints is 'A paper of a meeting as a file that somebody had made, as that person could read it; without a paper, the action-taken list.';
comment on column correspondence.meeting_prints.content is 'SENSITIVE. The hash of the order that holds its text.';
comment on column correspondence.meeting_prints.made_by is 'SENSITIVE. Who had it made; nobody else fetches it.';

create table correspondence.meeting_print_files (
  print uuid not null constraint files_of_prints_pkey primary key
    constraint files_belong_to_a_print references correspondence.meeting_prints (id),
  sha256 text not null constraint files_of_prints_are_hashes check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null default now()
);
comment on table correspondence.meeting_print_files is 'The finished file. A print without one is still being written.';

create function correspondence.print_by_code(code text) returns table (strategy uuid, made_at timestamptz, moved_on boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.strategy, p.made_at,
         case when p.paper is null then
           exists (select from correspondence.meeting_decisions d where d.meeting = p.meeting and d.entered_at > p.made_at)
           or exists (select from correspondence.decision_reports r join correspondence.meeting_decisions d on d.id = r.decision
                       where d.meeting = p.meeting and r.reported_at > p.made_at)
         else
           exists (select from correspondence.meeting_paper_editions e where e.paper = p.paper and e.written_at > p.made_at)
           or exists (select from correspondence.meeting_paper_steps s where s.paper = p.paper and s.taken_at > p.made_at)
         end
    from correspondence.meeting_prints p where p.code = print_by_code.code $$;
comment on function correspondence.print_by_code(text) is 'For whoever holds a paper of a meeting: when it was printed, and whether it moved on since. Nothing of its text or of who made it.';

create function correspondence.strategies_inside() returns uuid[] language sql stable parallel safe
  set search_path = pg_catalog as $$
  select kernel.mandated('secretariat') || kernel.mandated('administrator') || kernel.mandated('focal person')
      || kernel.mandated('verifier') || kernel.mandated('approver') || kernel.mandated('approving authority')
      || kernel.mandated('evaluator') || kernel.mandated('oversight') $$;
comment on function correspondence.strategies_inside() is 'Strategies in which the person who acts holds a mandate of government or oversight.';
