create table consultation.submissions (
  id uuid primary key,
  strategy uuid not null references identity.strategies (id),
  round uuid not null references consultation.rounds (id),
  version uuid not null references strategy.versions (id),
  kind text not null,
  title_en text,
  title_ur text,
  office uuid references identity.offices (id),
  organisation uuid references identity.organisations (id),
  sender text,
  received_on date not null,
  their_reference text,
  file_sha256 text not null,
  file_name text not null,
  summary text,
  earlier uuid references consultation.submissions (id),
  paragraphs int not null,
  found int not null,
  taken_by uuid not null references identity.people (id),
  taken_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_submission_per_file unique (round, file_sha256),
  constraint one_later_edition_per_submission unique (earlier),
  constraint a_submission_has_a_title check (title_en is not null or title_ur is not null),
  constraint a_submission_comes_from_one_sender check (num_nonnulls(office, organisation, sender) = 1),
  constraint a_submission_of_a_known_kind check (kind in ('tracked changes', 'comment matrix', 'rapporteur''s sheet',
    'letter', 'scan', 'declaration')),
  constraint not_more_is_found_than_there_is check (found <= paragraphs)
);
create index submissions_to_a_strategy on consultation.submissions (strategy);
create index submissions_about_a_version on consultation.submissions (version);
create index submissions_from_an_office on consultation.submissions (office);
create index submissions_from_an_organisation on consultation.submissions (organisation);
create index submissions_taken_in_by on consultation.submissions (taken_by);
comment on table consultation.submissions is 'A file that somebody sent to a round: a draft with tracked changes, a comment matrix, a rapporteur''s sheet, a letter, a scan, a declaration. What was found in it stands in its changes, what could not be read in its unread parts.';
comment on column consultation.submissions.version is 'The version that the file says it speaks of. How much of it was found there stands beside.';
comment on column consultation.submissions.sender is 'The sender as written, where neither an office nor an organisation of the register sent it.';
comment on column consultation.submissions.file_sha256 is 'SENSITIVE. Names the bytes in the store of files; a file may speak of text of every level.';
comment on column consultation.submissions.summary is 'What stands in a scan or letter, as a person typed it.';
comment on column consultation.submissions.earlier is 'The submission of which this is a later edition.';
comment on column consultation.submissions.paragraphs is 'How many paragraphs or quoted texts of the file could stand in the version that it claims; found: how many do.';

create table consultation.submission_changes (
  submission uuid not null references consultation.submissions (id),
  number int not null,
  strategy uuid not null references identity.strategies (id),
  kind text not null,
  author text not null,
  said_at text,
  part text not null,
  paragraph int,
  sheet text,
  sheet_row int,
  sheet_column int,
  reference text,
  headings text[] not null,
  before text not null,
  after text not null,
  remark text not null,
  about text not null,
  answers int,
  moved_to int,
  follows text,
  touches text[] not null,
  spans jsonb not null,
  alike int not null,
  others jsonb not null,
  ledger_entry uuid not null,
  ledger_row int not null,
  ledger_salt bytea not null,
  constraint submission_changes_key primary key (submission, number),
  constraint a_change_of_a_known_kind check (kind in ('changed', 'added', 'removed', 'moved', 'comment', 'row', 'point')),
  constraint a_change_stands_in_a_part check (part in ('body', 'footnote', 'endnote', 'sheet', 'summary'))
);
create index changes_of_a_strategy on consultation.submission_changes (strategy);
comment on table consultation.submission_changes is 'SENSITIVE. Each change, comment, row or point of a submission as it stands in the file; never altered. It may quote text of every level.';
comment on column consultation.submission_changes.author is 'SENSITIVE. As the file names it; Word lets people leave it empty or write anything.';
comment on column consultation.submission_changes.said_at is 'When the file says that it was made, as it says it.';
comment on column consultation.submission_changes.headings is 'The headings above it, outermost first.';
comment on column consultation.submission_changes.follows is 'For a paragraph that was added: the words of the one before it.';
comment on column consultation.submission_changes.answers is 'For a comment that answers another: the number of that one.';
comment on column consultation.submission_changes.touches is 'Authors of the same file whose additions it alters.';
comment on column consultation.submission_changes.spans is 'Which words of before it touches, as offsets.';
comment on column consultation.submission_changes.alike is 'How many paragraphs before it read the same.';
comment on column consultation.submission_changes.others is 'Columns of a matrix that nothing reads, with their headers: listed, never dropped.';

create table consultation.change_places (
  submission uuid not null,
  number int not null,
  strategy uuid not null references identity.strategies (id),
  certainty text not null,
  node uuid,
  field text,
  language text,
  placed_by uuid references identity.people (id),
  left_out text,
  proposal uuid references consultation.proposals (id),
  ledger_entry uuid,
  ledger_salt bytea,
  constraint change_places_key primary key (submission, number),
  constraint places_of_a_change foreign key (submission, number) references consultation.submission_changes (submission, number),
  constraint one_change_per_proposal unique (proposal),
  constraint a_known_certainty check (certainty in ('same', 'likely', 'nowhere', 'by a person')),
  constraint a_place_is_whole check (num_nonnulls(node, field, language) in (0, 3)),
  constraint what_stands_nowhere_has_no_place check ((certainty = 'nowhere') = (node is null)),
  constraint a_change_is_proposed_or_left_out check (left_out is null or proposal is null),
  constraint a_person_who_places_is_named check (certainty <> 'by a person' or placed_by is not null)
);
create index places_of_a_strategy on consultation.change_places (strategy);
create index places_said_by on consultation.change_places (placed_by);
comment on table consultation.change_places is 'Where a change stands in the version of the round, who says so, and what became of it: a proposal, or left out with a reason.';
comment on column consultation.change_places.certainty is 'same: its words stand there. likely: nearly so, and a person confirms. nowhere: a person says where. by a person: said so.';
comment on column consultation.change_places.ledger_entry is 'Of the last word that a person said on it; null where only the file was read.';

create table consultation.submission_unread (
  submission uuid not null references consultation.submissions (id),
  number int not null,
  strategy uuid not null references identity.strategies (id),
  what text not null,
  paragraph int,
  sheet text,
  sheet_row int,
  count int not null,
  said_en text not null,
  said_ur text not null,
  constraint submission_unread_key primary key (submission, number)
);
create index unread_parts_of_a_strategy on consultation.submission_unread (strategy);
comment on table consultation.submission_unread is 'What stands in the file of a submission and could not be read as text: told, never dropped.';

create table consultation.proposal_sources (
  proposal uuid primary key references consultation.proposals (id),
  strategy uuid not null references identity.strategies (id),
  submission uuid not null,
  number int not null,
  file_name text not null,
  paragraph int,
  sheet text,
  sheet_row int,
  author text not null,
  sender_en text,
  sender_ur text,
  collides_with text[] not null,
  constraint sources_are_changes foreign key (submission, number) references consultation.submission_changes (submission, number),
  constraint one_source_per_change unique (submission, number)
);
create index sources_of_a_strategy on consultation.proposal_sources (strategy);
comment on table consultation.proposal_sources is 'From which file, where in it and by whom a proposal came, for whoever may read the proposal and not the whole file.';
comment on column consultation.proposal_sources.author is 'SENSITIVE. As the file names it.';
comment on column consultation.proposal_sources.collides_with is 'Who else offered other words at the same place when it was proposed.';

create function consultation.refuse_to_change() returns trigger language plpgsql set search_path = pg_catalog
  as $$ begin
    raise exception 'What was sent in stays as it was sent.' using errcode = 'restrict_violation';
  end $$;
comment on function consultation.refuse_to_change() is 'Refuses every change and removal, to the owner as well.';
create trigger submissions_are_never_changed before update or delete or truncate on consultation.submissions
  for each statement execute function consultation.refuse_to_change();
create trigger changes_are_never_changed before update or delete or truncate on consultation.submission_changes
  for each statement execute function consultation.refuse_to_change();
create trigger what_was_unread_is_never_changed before update or delete or truncate on consultation.submission_unread
  for each statement execute function consultation.refuse_to_change();
create trigger sources_are_never_changed before update or delete or truncate on consultation.proposal_sources
  for each statement execute function consultation.refuse_to_change();

alter table consultation.proposals add column ledger_row int;
comment on column consultation.proposals.ledger_row is 'Its row in the entry, where many were proposed by one act; null where the entry is its own.';
