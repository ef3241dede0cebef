-- Concurrence: each activity of a version goes to its one accountable office, which answers, or does not.

create table delivery.concurrence_requests (
  id uuid not null default gen_random_uuid(),
  version uuid not null,
  strategy uuid not null,
  node uuid not null,
  lineage uuid not null,
  pillar text,
  level text not null,
  office uuid not null,
  asked_on date not null default current_date,
  due_on date not null,
  is_illustrative boolean not null default false,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  ledger_row integer,
  constraint concurrence_requests_key primary key (id),
  constraint concurrence_is_asked_on_a_version foreign key (version, strategy) references strategy.versions (id, strategy),
  constraint concurrence_is_asked_on_a_node foreign key (node) references strategy.nodes (id),
  constraint concurrence_is_asked_of_an_office foreign key (office) references identity.offices (id),
  constraint one_request_per_activity unique (version, node),
  constraint requests_know_their_strategy unique (id, strategy),
  constraint an_answer_is_due_after_it_is_asked check (due_on >= asked_on),
  constraint a_request_has_a_known_level check (level in ('public', 'partners', 'government', 'restricted annex'))
);
create index requests_of_an_office on delivery.concurrence_requests (office);
create index requests_about_a_node on delivery.concurrence_requests (node);
create index requests_about_a_lineage on delivery.concurrence_requests (lineage);
create index requests_in_a_strategy on delivery.concurrence_requests (strategy);
comment on table delivery.concurrence_requests is 'One accountable office is asked whether it concurs with one activity of a submitted or approved version.';
comment on column delivery.concurrence_requests.level is 'Who may read the activity, and so whether it was asked: the level of its node, which no longer changes after submission.';
comment on column delivery.concurrence_requests.office is 'The office that was asked. Who is accountable today, after offices ended, is told by delivery.accountabilities.';
comment on column delivery.concurrence_requests.due_on is 'The last day for an answer. After it silence shows; it never becomes concurrence.';
comment on column delivery.concurrence_requests.ledger_row is 'Its place in the ledger entry that asked for a whole version; null where it was asked alone.';

create table delivery.transfers (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  request uuid not null,
  strategy uuid not null,
  kind text not null,
  from_office uuid,
  to_office uuid not null,
  due_on date,
  reason text,
  is_by_letter boolean not null default false,
  made_by uuid,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint transfers_key primary key (id),
  constraint transfers_move_a_request foreign key (request, strategy) references delivery.concurrence_requests (id, strategy),
  constraint transfers_leave_an_office foreign key (from_office) references identity.offices (id),
  constraint transfers_reach_an_office foreign key (to_office) references identity.offices (id),
  constraint transfers_are_made_by_people foreign key (made_by) references identity.people (id),
  constraint a_transfer_of_two_kinds check (kind in ('succession', 'assignment')),
  constraint an_assignment_says_why_and_by_when check (kind <> 'assignment' or (reason is not null and due_on is not null)),
  constraint a_transfer_goes_to_another_office check (from_office <> to_office)
);
create index transfers_of_a_request on delivery.transfers (request, number desc);
create index transfers_from_an_office on delivery.transfers (from_office);
create index transfers_to_an_office on delivery.transfers (to_office);
create index transfers_by_a_person on delivery.transfers (made_by);
create index transfers_in_a_strategy on delivery.transfers (strategy);
comment on table delivery.transfers is 'A successor confirmed what it took over (succession), or an activity that no office held was given to one (assignment).';
comment on column delivery.transfers.kind is 'A succession only confirms what the register of offices says already; an assignment asks a new office anew.';
comment on column delivery.transfers.made_by is 'SENSITIVE. The person who acted on screen; null where it was entered by letter.';

create table delivery.answers (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  request uuid not null,
  strategy uuid not null,
  office uuid not null,
  answer text not null,
  reason text,
  proposed_starts date,
  proposed_ends date,
  proposed_scope text,
  money_note text,
  is_by_letter boolean not null default false,
  answered_by uuid,
  answered_on date not null default current_date,
  answered_at timestamptz not null default now(),
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint answers_key primary key (id),
  constraint answers_meet_a_request foreign key (request, strategy) references delivery.concurrence_requests (id, strategy),
  constraint answers_are_given_by_offices foreign key (office) references identity.offices (id),
  constraint answers_are_given_by_people foreign key (answered_by) references identity.people (id),
  constraint an_answer_of_three check (answer in ('concurs', 'declines', 'counter-proposes')),
  constraint declining_gives_a_reason check (answer = 'concurs' or reason is not null),
  constraint a_counter_proposal_proposes_something check (answer <> 'counter-proposes'
    or num_nonnulls(proposed_starts, proposed_ends, proposed_scope, money_note) > 0),
  constraint only_a_counter_proposal_proposes check (answer = 'counter-proposes'
    or num_nonnulls(proposed_starts, proposed_ends, proposed_scope, money_note) = 0),
  constraint proposed_dates_are_in_order check (proposed_ends >= proposed_starts)
);
create index answers_to_a_request on delivery.answers (request, answered_on desc, number desc);
create index answers_of_an_office on delivery.answers (office);
create index answers_by_a_person on delivery.answers (answered_by);
create index answers_in_a_strategy on delivery.answers (strategy);
comment on table delivery.answers is 'What an accountable office answered. Nothing is overwritten: the newest by its date counts.';
comment on column delivery.answers.answered_on is 'The day of the answer: of a letter the day that it bears, so that late entry makes no office late.';
comment on column delivery.answers.reason is 'In the words and the language of the office.';
comment on column delivery.answers.answered_by is 'SENSITIVE. The focal person who answered on screen; null where it was entered by letter.';
