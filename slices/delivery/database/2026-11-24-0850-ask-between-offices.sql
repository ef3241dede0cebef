-- What one office asks of another: until when, why, and every step that followed.

create table delivery.office_requests (
  id uuid not null default gen_random_uuid(),
  number bigint generated always as identity,
  strategy uuid not null,
  asking uuid not null,
  asked uuid not null,
  asks text not null,
  why text not null,
  lineage uuid,
  due_on date not null,
  is_by_letter boolean not null,
  is_illustrative boolean not null default false,
  made_by uuid,
  made_on date not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint office_requests_key primary key (id),
  constraint office_requests_have_a_number unique (number),
  constraint office_requests_belong_to_a_strategy foreign key (strategy) references identity.strategies (id),
  constraint office_requests_come_from_an_office foreign key (asking) references identity.offices (id),
  constraint office_requests_go_to_an_office foreign key (asked) references identity.offices (id),
  constraint office_requests_are_made_by_people foreign key (made_by) references identity.people (id),
  constraint an_office_asks_another_office check (asking <> asked),
  constraint an_office_request_leaves_time check (due_on >= made_on),
  constraint only_the_example_asks_for_nobody check (is_illustrative or made_by is not null)
);
create index office_requests_of_a_strategy on delivery.office_requests (strategy);
create index office_requests_from_an_office on delivery.office_requests (asking);
create index office_requests_to_an_office on delivery.office_requests (asked);
create index office_requests_made_by_a_person on delivery.office_requests (made_by);
comment on table delivery.office_requests is 'What one office asks of another for an activity or at large, with a last day for the answer.';
comment on column delivery.office_requests.lineage is 'The activity for which it is asked, across versions; null where it is for none.';

create table delivery.office_request_steps (
  id uuid not null default gen_random_uuid(),
  number bigint generated always as identity,
  request uuid not null,
  kind text not null,
  says text not null,
  reason_code text,
  body uuid,
  minutes text,
  due_on date,
  office uuid,
  is_by_letter boolean not null,
  made_by uuid not null,
  made_on date not null,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint office_request_steps_key primary key (id),
  constraint office_request_steps_are_of_a_request foreign key (request) references delivery.office_requests (id),
  constraint office_request_steps_are_of_an_office foreign key (office) references identity.offices (id),
  constraint office_request_steps_are_made_by_people foreign key (made_by) references identity.people (id),
  constraint a_known_step_of_an_office_request check (kind in ('answered', 'partly answered', 'refused', 'withdrawn', 'escalated', 'decided')),
  constraint a_refusal_has_a_reason_by_code check ((kind = 'refused') = (reason_code is not null)),
  constraint a_known_reason_for_a_refusal check (reason_code in ('no legal basis', 'not ours', 'not held', 'would harm an enquiry', 'other')),
  constraint an_escalation_names_its_body_and_day check ((kind = 'escalated') = (body is not null and due_on is not null)),
  constraint a_decision_names_its_minutes check ((kind = 'decided') = (minutes is not null)),
  constraint only_a_decision_is_of_no_office check ((kind = 'decided') = (office is null))
);
create index office_request_steps_of_a_request on delivery.office_request_steps (request, number);
create index office_request_steps_of_an_office on delivery.office_request_steps (office);
create index office_request_steps_made_by_a_person on delivery.office_request_steps (made_by);
comment on table delivery.office_request_steps is 'What followed a request between offices, in its order. What is contested counts for nothing until it was answered.';
