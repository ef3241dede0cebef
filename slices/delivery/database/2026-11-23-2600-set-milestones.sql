-- Work: milestones with dates that are moved and never overwritten, what was reached and whose eyes saw the evidence,
-- what waits for what, and what stands in the way.

create table delivery.milestones (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  request uuid not null,
  strategy uuid not null,
  lineage uuid not null,
  office uuid not null,
  title_en text,
  title_ur text,
  due_on date not null,
  is_illustrative boolean not null default false,
  is_by_letter boolean not null default false,
  made_by uuid,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint milestones_key primary key (id),
  constraint milestones_know_their_strategy unique (id, strategy),
  constraint milestones_belong_to_a_request foreign key (request, strategy) references delivery.concurrence_requests (id, strategy),
  constraint milestones_are_of_an_office foreign key (office) references identity.offices (id),
  constraint milestones_are_set_by_people foreign key (made_by) references identity.people (id),
  constraint a_milestone_says_what_is_reached check (num_nonnulls(title_en, title_ur) > 0)
);
create index milestones_of_a_request on delivery.milestones (request);
create index milestones_of_a_lineage on delivery.milestones (strategy, lineage);
create index milestones_of_an_office on delivery.milestones (office);
create index milestones_set_by_a_person on delivery.milestones (made_by);
comment on table delivery.milestones is 'What an accountable office says that it will have reached by a day, on the way to an activity.';
comment on column delivery.milestones.lineage is 'The activity across versions: a milestone goes on when a new version is submitted.';
comment on column delivery.milestones.due_on is 'The day as it was first set. Where it was moved, the newest of delivery.milestone_moves counts.';
comment on column delivery.milestones.made_by is 'SENSITIVE. Who set it, or entered it from a letter; null of the example.';

create table delivery.milestone_moves (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  milestone uuid not null,
  request uuid not null,
  previous uuid,
  due_on date not null,
  reason text not null,
  office uuid not null,
  is_by_letter boolean not null default false,
  made_by uuid not null,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint milestone_moves_key primary key (id),
  constraint moves_know_their_milestone unique (id, milestone),
  constraint moves_are_of_a_milestone foreign key (milestone) references delivery.milestones (id),
  constraint moves_are_made_under_a_request foreign key (request) references delivery.concurrence_requests (id),
  constraint moves_follow_a_move foreign key (previous, milestone) references delivery.milestone_moves (id, milestone),
  constraint moves_are_of_an_office foreign key (office) references identity.offices (id),
  constraint moves_are_made_by_people foreign key (made_by) references identity.people (id),
  constraint one_move_at_a_time unique nulls not distinct (milestone, previous)
);
create index moves_under_a_request on delivery.milestone_moves (request);
create index moves_after_a_move on delivery.milestone_moves (previous);
create index moves_of_an_office on delivery.milestone_moves (office);
create index moves_made_by_a_person on delivery.milestone_moves (made_by);
comment on table delivery.milestone_moves is 'A day that was set anew, with the reason. The day before it stays.';
comment on column delivery.milestone_moves.request is 'The request, of the version in force then, by which the office is accountable that moved it.';
comment on column delivery.milestone_moves.previous is 'The move that it follows, so that two people never move at once; null for the first.';
comment on column delivery.milestone_moves.made_by is 'SENSITIVE. Who moved it, or entered it from a letter.';

create table delivery.milestone_reports (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  milestone uuid not null,
  request uuid not null,
  previous uuid,
  reached_on date not null,
  evidence text not null,
  sha256 text,
  file_name text,
  office uuid not null,
  is_by_letter boolean not null default false,
  made_by uuid not null,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint milestone_reports_key primary key (id),
  constraint reports_know_their_milestone unique (id, milestone),
  constraint reports_are_of_a_milestone foreign key (milestone) references delivery.milestones (id),
  constraint reports_are_made_under_a_request foreign key (request) references delivery.concurrence_requests (id),
  constraint reports_follow_a_report foreign key (previous, milestone) references delivery.milestone_reports (id, milestone),
  constraint reports_are_of_an_office foreign key (office) references identity.offices (id),
  constraint reports_of_milestones_are_made_by_people foreign key (made_by) references identity.people (id),
  constraint one_report_at_a_time unique nulls not distinct (milestone, previous),
  constraint nothing_is_reached_tomorrow check (reached_on <= made_on),
  constraint evidence_on_file_has_a_name check ((sha256 is null) = (file_name is null)),
  constraint evidence_files_are_hashes check (sha256 ~ '^[0-9a-f]{64}$')
);
create index reports_under_a_request on delivery.milestone_reports (request);
create index reports_after_a_report on delivery.milestone_reports (previous);
create index milestone_reports_of_an_office on delivery.milestone_reports (office);
create index milestone_reports_made_by_a_person on delivery.milestone_reports (made_by);
comment on table delivery.milestone_reports is 'An office says that a milestone was reached on a day, and what proves it.';
comment on column delivery.milestone_reports.request is 'The request, of the version in force then, by which the office is accountable that reported.';
comment on column delivery.milestone_reports.previous is 'The report that it follows after it was sent back; null for the first.';
comment on column delivery.milestone_reports.made_by is 'SENSITIVE. Who reported, or entered it from a letter: somebody else sees the evidence.';

create table delivery.milestone_judgements (
  report uuid not null,
  milestone uuid not null,
  judgement text not null,
  says text not null,
  made_by uuid not null,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_judgement_per_report primary key (report),
  constraint judgements_are_of_a_report foreign key (report, milestone) references delivery.milestone_reports (id, milestone),
  constraint judgements_are_made_by_people foreign key (made_by) references identity.people (id),
  constraint a_judgement_of_two check (judgement in ('seen', 'returned'))
);
create index judgements_of_a_milestone on delivery.milestone_judgements (milestone);
create index judgements_by_a_person on delivery.milestone_judgements (made_by);
comment on table delivery.milestone_judgements is 'Somebody else looked at the evidence: it was seen, and what of it, or the report goes back with the reason.';
comment on column delivery.milestone_judgements.made_by is 'SENSITIVE. Who saw the evidence; never who reported it.';

create table delivery.dependencies (
  first uuid not null,
  follows uuid not null,
  strategy uuid not null,
  made_by uuid,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint one_dependency_between_two primary key (first, follows),
  constraint dependencies_begin_at_a_milestone foreign key (first, strategy) references delivery.milestones (id, strategy),
  constraint dependencies_end_at_a_milestone foreign key (follows, strategy) references delivery.milestones (id, strategy),
  constraint dependencies_are_set_by_people foreign key (made_by) references identity.people (id),
  constraint nothing_follows_itself check (first <> follows)
);
create index dependencies_of_what_follows on delivery.dependencies (follows);
create index dependencies_in_a_strategy on delivery.dependencies (strategy);
create index dependencies_by_a_person on delivery.dependencies (made_by);
comment on table delivery.dependencies is 'What follows cannot be reached before what comes first: finish to start.';
comment on column delivery.dependencies.made_by is 'SENSITIVE. Who said so; null of the example.';

create table delivery.blocks (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  request uuid not null,
  strategy uuid not null,
  milestone uuid,
  obstacle text not null,
  authority text not null,
  body uuid,
  unblocker uuid,
  due_on date not null,
  office uuid not null,
  is_illustrative boolean not null default false,
  is_by_letter boolean not null default false,
  made_by uuid,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint blocks_key primary key (id),
  constraint blocks_know_their_request unique (id, request),
  constraint blocks_stand_before_a_request foreign key (request, strategy) references delivery.concurrence_requests (id, strategy),
  constraint blocks_stand_before_a_milestone foreign key (milestone) references delivery.milestones (id),
  constraint blocks_name_a_body foreign key (body) references strategy.bodies (id),
  constraint blocks_name_an_office foreign key (unblocker) references identity.offices (id),
  constraint blocks_are_of_an_office foreign key (office) references identity.offices (id),
  constraint blocks_are_told_by_people foreign key (made_by) references identity.people (id),
  constraint one_who_can_unblock check (num_nonnulls(body, unblocker) = 1),
  constraint unblocking_is_asked_after_today check (due_on >= made_on)
);
create index blocks_of_a_request on delivery.blocks (request);
create index blocks_of_a_milestone on delivery.blocks (milestone);
create index blocks_before_a_body on delivery.blocks (body);
create index blocks_before_an_office on delivery.blocks (unblocker);
create index blocks_of_an_office on delivery.blocks (office);
create index blocks_in_a_strategy on delivery.blocks (strategy);
create index blocks_told_by_a_person on delivery.blocks (made_by);
comment on table delivery.blocks is 'What stands in the way of an activity or of one of its milestones: who can take it away, with what authority, by when.';
comment on column delivery.blocks.unblocker is 'The office that can take it away; null where a coordinating body decides.';
comment on column delivery.blocks.made_by is 'SENSITIVE. Who said so, or entered it from a letter; null of the example.';

create table delivery.block_ends (
  block uuid not null,
  request uuid not null,
  kind text not null,
  says text not null,
  minutes text,
  made_by uuid not null,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint a_block_ends_once primary key (block),
  constraint ends_are_of_a_block foreign key (block, request) references delivery.blocks (id, request),
  constraint ends_are_told_by_people foreign key (made_by) references identity.people (id),
  constraint an_end_of_two check (kind in ('unblocked', 'decided')),
  constraint a_decision_on_a_block_names_its_minutes check ((kind = 'decided') = (minutes is not null))
);
create index ends_told_by_a_person on delivery.block_ends (made_by);
comment on table delivery.block_ends is 'How a block ended: taken away, or decided on by its body.';
comment on column delivery.block_ends.made_by is 'SENSITIVE. Who said so.';
