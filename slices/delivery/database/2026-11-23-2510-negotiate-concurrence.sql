-- Negotiation: what is replied to an office, how it goes to a coordinating body, and what that body decided.

alter table delivery.answers add constraint answers_know_their_request unique (id, request);

create table delivery.replies (
  id uuid not null default gen_random_uuid(),
  number integer generated always as identity,
  request uuid not null,
  strategy uuid not null,
  answer uuid,
  previous uuid,
  kind text not null,
  reason text,
  starts date,
  ends date,
  scope text,
  money_note text,
  body uuid,
  minutes text,
  due_on date,
  is_by_letter boolean not null default false,
  made_by uuid,
  made_on date not null default current_date,
  ledger_entry uuid not null,
  ledger_salt bytea not null,
  constraint replies_key primary key (id),
  constraint replies_know_their_request unique (id, request),
  constraint replies_meet_a_request foreign key (request, strategy) references delivery.concurrence_requests (id, strategy),
  constraint replies_speak_to_an_answer foreign key (answer, request) references delivery.answers (id, request),
  constraint replies_follow_a_reply foreign key (previous, request) references delivery.replies (id, request),
  constraint replies_name_a_body foreign key (body) references strategy.bodies (id),
  constraint replies_are_made_by_people foreign key (made_by) references identity.people (id),
  constraint one_reply_at_a_time unique nulls not distinct (request, answer, previous),
  constraint a_reply_of_four check (kind in ('accepts', 'offers', 'escalates', 'decided')),
  constraint accepting_accepts_an_answer check (kind <> 'accepts' or answer is not null),
  constraint a_reply_says_why_and_by_when check (kind = 'accepts' or (reason is not null and due_on is not null)),
  constraint a_reply_is_due_after_it_is_made check (due_on >= made_on),
  constraint a_body_is_asked_or_decides check ((kind in ('escalates', 'decided')) = (body is not null)),
  constraint a_decision_names_its_minutes check ((kind = 'decided') = (minutes is not null)),
  constraint only_offers_and_decisions_set_terms check (kind in ('offers', 'decided')
    or num_nonnulls(starts, ends, scope, money_note) = 0),
  constraint offered_dates_are_in_order check (ends >= starts)
);
create index replies_to_a_request on delivery.replies (request, number desc);
create index replies_to_an_answer on delivery.replies (answer);
create index replies_after_a_reply on delivery.replies (previous);
create index replies_of_a_body on delivery.replies (body);
create index replies_by_a_person on delivery.replies (made_by);
create index replies_in_a_strategy on delivery.replies (strategy);
comment on table delivery.replies is 'What was said to an office that did not concur: its terms accepted, others offered, the matter taken to a coordinating body, or what that body decided.';
comment on column delivery.replies.answer is 'The answer that it speaks to; null where the office was silent. Once the office answers anew, it has been heard.';
comment on column delivery.replies.previous is 'The reply to the same answer that it follows, so that two people never reply at once.';
comment on column delivery.replies.reason is 'Of an offer why; of an escalation what the body is asked; of a decision its words.';
comment on column delivery.replies.due_on is 'By when the office answers or, of an escalation, by when the body is asked to decide.';
comment on column delivery.replies.made_by is 'SENSITIVE. The person who acted on screen; null where it was entered by letter.';

alter table delivery.answers add column on_terms uuid;
alter table delivery.answers add constraint answers_agree_to_terms foreign key (on_terms, request) references delivery.replies (id, request);
alter table delivery.answers add constraint only_concurrence_agrees_to_terms check (on_terms is null or answer = 'concurs');
create index answers_on_terms on delivery.answers (on_terms);
comment on column delivery.answers.on_terms is 'The offer or decision on whose terms the office concurs; null where it concurs with the plan as it stands.';
